#include "diary/errors.hpp"
#include "tests/cli/cli_test.hpp"

namespace nightcramp::cli {
namespace {

using namespace nightcramp::test;
using testing::AllOf;
using testing::HasSubstr;

/// A shelf that reads of each file what the test says.
class SalvagingShelf final : public Shelf {
public:
    [[nodiscard]] Diary open(const std::filesystem::path&, const Moment&) const override {
        throw Damaged("The diary is damaged.");
    }
    [[nodiscard]] std::vector<Backup> copies(const std::filesystem::path&,
                                             const std::filesystem::path&) const override {
        return {};
    }
    [[nodiscard]] Salvaged salvage(const std::filesystem::path& file, const std::filesystem::path& to,
                                   const Moment&, const Watch& watch) const override {
        if (cancelled) throw Cancelled();
        if (is_hopeless) throw Damaged("Nothing that belongs to a diary can be read.");
        watch.tell(1);
        from = file;
        write_file(to, "");
        return salvaged;
    }
    std::filesystem::path put_back(const std::filesystem::path&, const std::filesystem::path&,
                                   const Moment&) const override {
        return {};
    }

    Salvaged salvaged;
    bool cancelled = false;
    bool is_hopeless = false;
    mutable std::filesystem::path from;
};

class SalvageTest : public CliTest {
protected:
    SalvageTest() {
        other_shelf = &salvaging;
        salvaging.salvaged = {{12, 0}, {1, 0}, {1, 0}, {0, 0}, 30, {}};
        write_file(file, "");
    }

    SalvagingShelf salvaging;
    std::string to = (scratch / "new.nightcramp").string();
};

TEST_F(SalvageTest, SaysWhatWasReadOfTheDiary) {
    const Outcome outcome = run({"salvage", "--to", to});
    EXPECT_EQ(outcome.code, success) << outcome.err;
    EXPECT_EQ(outcome.out, "Read into the new diary " + to +
                               ":\n  12 nights\n  1 habit\n  1 profile\n  0 experiments\n"
                               "  30 changes of the history\nAll of it could be read.\n");
    EXPECT_EQ(salvaging.from, file);
}

TEST_F(SalvageTest, ListsWhatWasNotReadAndEndsWithOne) {
    salvaging.salvaged.nights.from_history = 2;
    salvaging.salvaged.lost = {{"night 2026-01-22", "It was taken from the history."}};
    const Outcome outcome = run({"salvage", "--to", to});
    EXPECT_EQ(outcome.code, failure);
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("14 nights (2 of them from the history)"),
                                   HasSubstr("  night 2026-01-22: It was taken from the history.\n")));
    std::filesystem::remove(to);
    const Json json = run({"salvage", "--to", to, "--json"}).json();
    EXPECT_EQ(json.at("nights"), Json::parse(R"({"read": 12, "from_history": 2})"));
    EXPECT_EQ(json.at("lost")[0].at("field"), "night 2026-01-22");
}

TEST_F(SalvageTest, ReadsAnotherFileThatIsNamed) {
    const std::filesystem::path other = scratch / "other.nightcramp";
    write_file(other, "");
    EXPECT_EQ(run({"salvage", other.string(), "--to", to}).code, success);
    EXPECT_EQ(salvaging.from, other);
}

TEST_F(SalvageTest, OverwritesNothingAndNeedsAFile) {
    write_file(to, "mine");
    const Outcome there = run({"salvage", "--to", to});
    EXPECT_EQ(there.code, bad_usage);
    EXPECT_THAT(there.err, HasSubstr("exists already"));
    EXPECT_EQ(read_file(to), "mine");
    const Outcome missing = run({"salvage", "/nowhere", "--to", to + "2"});
    EXPECT_EQ(missing.code, bad_usage);
    EXPECT_THAT(missing.err, HasSubstr("There is no file /nowhere"));
    EXPECT_EQ(run({"salvage"}).code, bad_usage);
}

TEST_F(SalvageTest, MakesNoDiaryWhenItIsCancelled) {
    salvaging.cancelled = true;
    const Outcome outcome = run({"salvage", "--to", to});
    EXPECT_EQ(outcome.code, failure);
    EXPECT_THAT(outcome.err, HasSubstr("No new diary was made."));
}

TEST_F(SalvageTest, OfWhichNothingCanBeReadDoesNotAdviseItself) {
    salvaging.is_hopeless = true;
    const Outcome outcome = run({"salvage", "--to", to});
    EXPECT_EQ(outcome.code, failure);
    EXPECT_EQ(outcome.err, "nightcramp: Nothing that belongs to a diary can be read.\n");
}

}  // namespace
}  // namespace nightcramp::cli
