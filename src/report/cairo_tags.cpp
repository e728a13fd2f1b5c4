#include "report/cairo_tags.hpp"

#include <array>
#include <cstddef>

namespace nightcramp::report {
namespace {

const char* name_of(Tag tag) {
    constexpr std::array<const char*, 12> names{"Document", "H1",    "H2", "P",  "L",  "LI",
                                                "LBody",    "Table", "TR", "TH", "TD", "Figure"};
    return names.at(static_cast<std::size_t>(tag));
}

}  // namespace

void CairoTags::begin(Tag tag) {
    cairo_tag_begin(cairo_, name_of(tag), nullptr);
}

void CairoTags::end(Tag tag) {
    cairo_tag_end(cairo_, name_of(tag));
}

}  // namespace nightcramp::report
