#include "tests/system/process.hpp"

#include <fstream>

namespace nightcramp::system_test {
namespace {

using testing::AnyOf;
using testing::HasSubstr;

/// Exports that are broken by accident or on purpose, given to the real program, which may take 200 MB.
class BrokenImports : public SystemTest {
protected:
    void SetUp() override { ASSERT_EQ(run({"log", "--night", "2026-01-22", "--none"}).code, 0); }

    [[nodiscard]] std::string put(const std::string& name, const std::string& bytes) const {
        test::write_file(home / name, bytes);
        return (home / name).string();
    }

    /// A file that would be too large to be made in memory: `piece` again and again.
    [[nodiscard]] std::string put_long(const std::string& name, const std::string& begin,
                                       const std::string& piece, int times) const {
        std::ofstream out(home / name, std::ios::binary);
        out << begin;
        for (int i = 0; i < times; ++i) out << piece;
        return (home / name).string();
    }

    /// Imports the file in earnest, with at most 200 MB and 60 seconds.
    [[nodiscard]] Ended import(const std::string& file) const {
        std::vector<std::string> words{"/usr/bin/timeout", NIGHTCRAMP_IS_SANITIZED ? "900" : "60"};
        // A sanitizer needs more time, and memory for itself.
        if (!NIGHTCRAMP_IS_SANITIZED) {
            words.insert(words.end(), {"/usr/bin/prlimit", "--data=200000000"});
        }
        for (const std::string& word : command({"--diary", diary.string(), "import", file}))
            words.push_back(word);
        Process process(words, variables);
        return process.wait();
    }

    /// It ends with a sentence, and the diary is byte for byte what it was.
    void expect_refused(const std::string& file, const std::string& sentence) const {
        const std::string before = test::read_file(diary);
        const Ended ended = import(file);
        EXPECT_EQ(ended.code, 2) << ended.err;
        EXPECT_THAT(ended.err, HasSubstr(sentence));
        EXPECT_EQ(test::read_file(diary), before);
    }
};

TEST_F(BrokenImports, OfNoKnownProgramAreRefusedWithWhatCanBeRead) {
    expect_refused(put("a.csv", "one,two\n1,2\n"), "Loop Habit Tracker");
    expect_refused(put("empty.csv", ""), "is empty");
    expect_refused(put("random.bin", std::string("\x00\xFF\x13\x37", 4) + std::string(5'000, '\x9A')),
                   "not of a kind that is known here");
}

TEST_F(BrokenImports, WithAHundredThousandColumnsAreRefusedWithTheLine) {
    std::string wide = "full_date,date,weekday,time,mood,activities,note_title,note\n";
    for (int i = 0; i < 100'000; ++i) wide += "2021-09-28,";
    expect_refused(put("wide.csv", wide + "\n"), "Line 2 has more than");
}

TEST_F(BrokenImports, WithAQuotationMarkThatIsNeverClosedAreRefusedWithTheLine) {
    expect_refused(
        put_long("open.csv", "FeatureName,Timestamp,Value,Label,Note\nLeg cramp,2025-03-30T03:12Z,6.0,,\"",
                 std::string(1'000'000, 'x'), 300),
        "line 2 is never closed");
}

TEST_F(BrokenImports, InAnotherEncodingAreRefusedWithTheLine) {
    expect_refused(put("latin.csv",
                       "full_date,date,weekday,time,mood,activities,note_title,note\n"
                       "2021-09-28,28. M\xE4rz,Dienstag,10:00,gut,,,\n"),
                   "Line 2 is not UTF-8");
}

TEST_F(BrokenImports, WhoseEntitiesGrowWithoutEndAreNotResolved) {
    std::string bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE HealthData [\n<!ENTITY a0 \"aaaaaaaaaa\">\n";
    for (int i = 1; i < 20; ++i) {
        const std::string inner = "&a" + std::to_string(i - 1) + ";";
        bomb += "<!ENTITY a" + std::to_string(i) + " \"";
        for (int j = 0; j < 10; ++j) bomb += inner;
        bomb += "\">\n";
    }
    const std::string file = put("bomb.xml", bomb + "]>\n<HealthData locale=\"en\">&a19;</HealthData>\n");
    const std::string before = test::read_file(diary);
    EXPECT_THAT(import(file).code, AnyOf(0, 2));
    EXPECT_EQ(test::read_file(diary), before);
}

TEST_F(BrokenImports, OfDeeplyNestedJsonAreRefused) {
    const std::string begin =
        R"([{"dateOfSleep":"2025-03-30","startTime":"2025-03-29T23:41:00.000","endTime":)"
        R"("2025-03-30T07:50:30.000","minutesAsleep":388,"levels":)";
    expect_refused(put_long("deep.json", begin, std::string(1'000'000, '['), 100),
                   "more than 64 lists within each other");
}

TEST_F(BrokenImports, ThatStopInTheMiddleAreRefused) {
    expect_refused(
        put("cut.json", R"([{"dateOfSleep":"2025-03-30","startTime":"2025-03-29T23:41:00.000","endTi)"),
        "is not JSON as it should be");
    expect_refused(put("cut.zip", std::string("PK\x03\x04", 4) + std::string(100, 'x')),
                   "cannot be opened as one");
}

TEST_F(BrokenImports, OfADatabaseThatIsDamagedAreRefused) {
    std::string bytes(20'000, '\x5A');
    bytes.replace(0, 16, std::string("SQLite format 3\0", 16));
    const std::string before = test::read_file(diary);
    EXPECT_EQ(import(put("bad.db", bytes)).code, 2);
    EXPECT_EQ(test::read_file(diary), before);
}

TEST_F(BrokenImports, OfMillionsOfThingsAreRefusedBeforeTheyFillTheMemory) {
    expect_refused(
        put_long("many.csv", "FeatureName,Timestamp,Value\n", "Water,2025-03-30T03:12Z,6.0\n", 3'000'000),
        "more than 300000 entries");
}

TEST_F(BrokenImports, OfEndlesslyManyNamesAreRefused) {
    std::string names = "FeatureName,Timestamp,Value\n";
    for (int i = 0; i < 5'000; ++i) names += "Thing " + std::to_string(i) + ",2025-03-30T03:12Z,6.0\n";
    expect_refused(put("names.csv", names), "more than 2000 different things");
}

}  // namespace
}  // namespace nightcramp::system_test
