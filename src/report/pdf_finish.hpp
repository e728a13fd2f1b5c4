#pragma once

#include <string>
#include <vector>

namespace nightcramp::report {

/// What Cairo cannot say of a tagged document: its language, that windows show its title, and the words of
/// each figure, in the order in which they were drawn. The same document gives the same bytes. Throws
/// std::runtime_error where `pdf` is none.
[[nodiscard]] std::string finished_pdf(const std::string& pdf, const std::vector<std::string>& figures);

}  // namespace nightcramp::report
