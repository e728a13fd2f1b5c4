#include "tests/support/scratch.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

#include <stdlib.h>
#include <unistd.h>

namespace nightcramp::test {
namespace {

constexpr uid_t nobody = 65534;

std::filesystem::path make_folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "nightcramp-test-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no scratch folder: " + pattern);
    return pattern;
}

}  // namespace

Scratch::Scratch() : path_(make_folder()) {}

Scratch::~Scratch() {
    std::error_code ignored;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path_, ignored)) {
        if (entry.is_directory(ignored)) {
            std::filesystem::permissions(entry, std::filesystem::perms::owner_all, ignored);
        }
    }
    std::filesystem::permissions(path_, std::filesystem::perms::owner_all, ignored);
    std::filesystem::remove_all(path_, ignored);
}

Unprivileged::Unprivileged() {
    if (getuid() == 0 && seteuid(nobody) != 0) throw std::runtime_error("cannot drop root's rights");
}

Unprivileged::~Unprivileged() {
    if (getuid() == 0 && seteuid(0) != 0) std::abort();
}

std::string read_file(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + file.string());
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void write_file(const std::filesystem::path& file, const std::string& text) {
    std::ofstream out(file, std::ios::binary);
    out << text;
    if (!out.flush()) throw std::runtime_error("cannot write " + file.string());
}

}  // namespace nightcramp::test
