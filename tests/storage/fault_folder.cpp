#include "tests/storage/fault_folder.hpp"

#include <stdexcept>

#include <stdlib.h>
#include <unistd.h>

namespace nightcramp::test {
namespace {

namespace fs = std::filesystem;

fs::path make_folder() {
    const fs::path memory = "/dev/shm";
    const bool has_memory = ::access(memory.c_str(), W_OK | X_OK) == 0;
    const fs::path place = has_memory ? memory : fs::canonical(fs::temp_directory_path());
    std::string pattern = (place / "nightcramp-fault-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no scratch folder: " + pattern);
    return pattern;
}

}  // namespace

FaultFolder::FaultFolder() : path_(make_folder()) {}

FaultFolder::~FaultFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

fs::path FaultFolder::fresh(const std::string& name) const {
    fs::remove_all(path_ / name);
    return path_ / name;
}

}  // namespace nightcramp::test
