#pragma once

#include "diary/catalogue.hpp"
#include "diary/knowledge.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::present {

/// What is known of something, to be read.
struct KnownPage {
    std::string id;
    std::string title;
    std::vector<std::string> sentences;  ///< each with its source
    bool steps = false;                  ///< to be done in this order
};

/// The pages for everybody, in the order in which they are offered; those about minerals end with the foods
/// that hold them: "Pumpkin seeds, 28 g: 156 mg".
[[nodiscard]] std::vector<KnownPage> known_pages(const Knowledge& knowledge);

/// The page, condition, medicine or other cause that was meant, by its id, its name or another name, in any
/// case of letters; none where there is none.
[[nodiscard]] std::optional<KnownPage> known_about(const Knowledge& knowledge, const Catalogue& catalogue,
                                                   std::string_view typed);

/// The ids that known_about() reads.
[[nodiscard]] std::vector<std::string> known_ids(const Knowledge& knowledge);

}  // namespace nightcramp::present
