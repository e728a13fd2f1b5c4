#pragma once

#include "storage/salvage.hpp"
#include "tests/contracts/snapshot.hpp"
#include "tests/storage/damage_judge.hpp"
#include "tests/storage/diary_on_disk.hpp"
#include "tests/storage/lived_diary.hpp"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <gmock/gmock.h>

namespace nightcramp::test {

constexpr std::size_t page_bytes = 4096;

/// A lived diary in a scratch folder, to be spoiled and salvaged.
class Salvage : public testing::Test {
protected:
    static void SetUpTestSuite() {
        const Scratch scratch;
        OpenDiary diary(scratch / "diary");
        live(diary.journal);
        whole_ = read_file(scratch / "diary");
    }

    void SetUp() override { write_file(file_, whole_); }

    Salvaged salvage(const Watch& watch = {}) {
        const std::string before = read_file(file_);
        Salvaged told = storage::salvage_diary(file_, to_, now, {quick_vfs.name()}, watch);
        EXPECT_TRUE(read_file(file_) == before) << "the damaged file was written to";
        EXPECT_THAT(names(), testing::Not(testing::Contains(testing::HasSubstr("salvage-"))));
        return told;
    }

    /// The damaged diary as it was before.
    [[nodiscard]] Saved original() const {
        write_file(scratch_ / "original", whole_);
        return Saved(OpenDiary(scratch_ / "original").journal);
    }

    [[nodiscard]] Saved salvaged() const { return Saved(OpenDiary(to_).journal); }

    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> all;
        for (const auto& entry : std::filesystem::directory_iterator(scratch_.path()))
            all.push_back(entry.path().filename());
        std::sort(all.begin(), all.end());
        return all;
    }

    template <class Error>
    void expect_refused(const std::string& what) {
        EXPECT_THAT(sentence_of<Error>([&] { (void)salvage(); }), testing::HasSubstr(what));
        EXPECT_THAT(names(), testing::Not(testing::Contains("new")));
        EXPECT_THAT(names(), testing::Not(testing::Contains(testing::HasSubstr("salvage-"))));
    }

    /// Zeroes every page of the table of nights, in which notes stand as text and not in JSON.
    int spoil_nights() {
        std::string bytes = read_file(file_);
        int spoiled = 0;
        for (std::size_t at = page_bytes; at < bytes.size(); at += page_bytes) {
            const std::string text = bytes.substr(at, page_bytes);
            if (text.find("T07:00:00+01:00") == std::string::npos || text.front() != '\x0d' ||
                text.find('{') != std::string::npos || text.find("added") != std::string::npos) {
                continue;
            }
            bytes.replace(at, page_bytes, page_bytes, '\0');
            ++spoiled;
        }
        write_file(file_, bytes);
        return spoiled;
    }

    void spoil(std::size_t at, std::size_t count) {
        std::string bytes = read_file(file_);
        bytes.replace(at, count, count, '\xa5');
        write_file(file_, bytes);
    }

    Scratch scratch_;
    std::filesystem::path file_ = scratch_ / "diary";
    std::filesystem::path to_ = scratch_ / "new";

private:
    static inline std::string whole_;
};

/// Something of that name is told with a sentence that holds the part.
inline auto told_of(const std::string& field, const std::string& part) {
    return testing::Contains(testing::AllOf(testing::Field(&Problem::field, field),
                                            testing::Field(&Problem::sentence, testing::HasSubstr(part))));
}

}  // namespace nightcramp::test
