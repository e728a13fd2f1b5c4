#include "tests/system/process.hpp"

#include <cstring>
#include <set>

#include <elf.h>
#include <sys/stat.h>
#include <unistd.h>

namespace nightcramp::system_test {
namespace {

namespace fs = std::filesystem;

/// The program's file, as the loader reads it.
class Program {
public:
    explicit Program(std::string bytes) : bytes_(std::move(bytes)) {}

    template <class Part>
    [[nodiscard]] Part at(std::size_t offset) const {
        Part part{};
        if (offset > bytes_.size() || bytes_.size() - offset < sizeof part)
            throw std::out_of_range("cut off");
        std::memcpy(&part, bytes_.data() + offset, sizeof part);
        return part;
    }

    [[nodiscard]] Elf64_Ehdr header() const { return at<Elf64_Ehdr>(0); }

    [[nodiscard]] std::vector<Elf64_Phdr> segments(Elf64_Word type) const {
        std::vector<Elf64_Phdr> all;
        for (std::size_t i = 0; i < header().e_phnum; ++i) {
            const auto segment = at<Elf64_Phdr>(header().e_phoff + i * sizeof(Elf64_Phdr));
            if (segment.p_type == type) all.push_back(segment);
        }
        return all;
    }

    /// The value of an entry of the dynamic section; 0 where there is none.
    [[nodiscard]] Elf64_Xword dynamic(Elf64_Sxword tag) const {
        const Elf64_Phdr section = segments(PT_DYNAMIC).at(0);
        for (std::size_t at_byte = 0; at_byte < section.p_filesz; at_byte += sizeof(Elf64_Dyn)) {
            const auto entry = at<Elf64_Dyn>(section.p_offset + at_byte);
            if (entry.d_tag == tag) return entry.d_un.d_val;
        }
        return 0;
    }

    /// The names that it takes from libraries and gives to them.
    [[nodiscard]] std::set<std::string> symbols() const {
        std::set<std::string> all;
        for (std::size_t i = 0; i < header().e_shnum; ++i) {
            const auto table = at<Elf64_Shdr>(header().e_shoff + i * sizeof(Elf64_Shdr));
            if (table.sh_type != SHT_DYNSYM) continue;
            const auto texts = at<Elf64_Shdr>(header().e_shoff + table.sh_link * sizeof(Elf64_Shdr));
            for (std::size_t byte = 0; byte < table.sh_size; byte += sizeof(Elf64_Sym)) {
                all.insert(bytes_.c_str() + texts.sh_offset + at<Elf64_Sym>(table.sh_offset + byte).st_name);
            }
        }
        return all;
    }

private:
    std::string bytes_;
};

class Hardening : public SystemTest {
protected:
    void SetUp() override {
        if (!NIGHTCRAMP_IS_HARDENED) GTEST_SKIP() << "only the release is hardened";
    }
    Program program{test::read_file(NIGHTCRAMP_PROGRAM)};
};

TEST_F(Hardening, LoadsAtAnAddressThatNobodyKnows) {
    EXPECT_EQ(program.header().e_type, ET_DYN);
    EXPECT_NE(program.dynamic(DT_FLAGS_1) & DF_1_PIE, 0U);
}

TEST_F(Hardening, WritesNoMoreToWhatTheLoaderHasSetUp) {
    EXPECT_EQ(program.segments(PT_GNU_RELRO).size(), 1U);
    EXPECT_NE(program.dynamic(DT_FLAGS_1) & DF_1_NOW, 0U);
}

TEST_F(Hardening, RunsNothingOnTheStack) {
    ASSERT_EQ(program.segments(PT_GNU_STACK).size(), 1U);
    EXPECT_EQ(program.segments(PT_GNU_STACK).at(0).p_flags & PF_X, 0U);
}

TEST_F(Hardening, GuardsItsStackAndItsBuffers) {
    const auto symbols = program.symbols();
    EXPECT_EQ(symbols.count("__stack_chk_fail"), 1U);
    const auto is_checked = [](const std::string& name) {
        return name.starts_with("__") && name.ends_with("_chk");
    };
    EXPECT_TRUE(std::any_of(symbols.begin(), symbols.end(), is_checked)) << "no function with checked sizes";
}

TEST_F(Hardening, StartsNoShell) {
    const auto symbols = program.symbols();
    for (const char* name : {"system", "popen", "wordexp"}) EXPECT_EQ(symbols.count(name), 0U) << name;
}

TEST_F(Hardening, LeavesNoMemoryInDumpsOfACrash) {
    if (getuid() != 0) GTEST_SKIP() << "needs root, to start the program as somebody else";
    fs::copy_file(NIGHTCRAMP_PROGRAM, home / "program");
    fs::permissions(home.path(), fs::perms(0777));
    fs::permissions(home / "program", fs::perms(0755));
    Process process(
        {(home / "program").string(), "log", "--night", "2026-01-22", "--diary", (home / "none").string()},
        variables, true);
    const std::string question = process.read_line();
    ASSERT_FALSE(process.has_ended()) << "it asks and waits: " << question;
    // Of a process whose memory may not be dumped, the system's description belongs to root.
    using About = struct stat;
    About about{};
    ASSERT_EQ(stat(("/proc/" + std::to_string(process.id()) + "/status").c_str(), &about), 0);
    EXPECT_EQ(about.st_uid, 0U);
}

}  // namespace
}  // namespace nightcramp::system_test
