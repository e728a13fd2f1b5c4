#pragma once

#include "report/page_tags.hpp"

#include <string>
#include <vector>

#include <cairo.h>

namespace nightcramp::report {

/// Writes the parts into a tagged PDF.
class CairoTags final : public Tags {
public:
    explicit CairoTags(cairo_t* cairo) : cairo_(cairo) {}

    void begin(Tag tag) override;
    void end(Tag tag) override;
    void describe(const std::string& words) override { figures_.push_back(words); }

    /// The words of the figures, in their order.
    [[nodiscard]] const std::vector<std::string>& figures() const { return figures_; }

private:
    cairo_t* cairo_;
    std::vector<std::string> figures_;
};

}  // namespace nightcramp::report
