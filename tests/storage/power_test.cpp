#include "tests/storage/fault_counts.hpp"
#include "tests/storage/fault_judge.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

/// Each operation is done once and written down, call by call. Then, for every call, the disk is made as it
/// is when the program is killed after it, or when the power fails after it; and the diary there is opened.
namespace nightcramp::test {
namespace {

/// Every n-th of `count`, so that about `wanted` are left; all of them where that is asked for.
std::size_t stride(std::size_t count, std::size_t wanted) {
    return tries_all_points() ? 1 : std::max<std::size_t>(1, count / wanted);
}

class Broken : public testing::TestWithParam<Operation> {
protected:
    explicit Broken(const char* how) : how_(how) {}

    void SetUp() override {
        ASSERT_FALSE(recorded_.events.empty());
        ASSERT_EQ(recorded_.events.back().kind, DiskEvent::Kind::acknowledged);
    }

    void TearDown() override {
        EXPECT_THAT(judge_.complaints(), testing::IsEmpty());
        const Tally& tally = judge_.tally();
        EXPECT_GT(tally.tried, 0);
        count_points(fmt::format("{}: {}", how_, GetParam().name), tally.tried, tally.lost, tally.wrong);
    }

    /// Calls `work` with the first and the last number of events, and with those between.
    template <class Work>
    void at_every_event(std::size_t wanted, Work&& work) {
        const std::size_t all = recorded_.events.size();
        for (std::size_t done = 0; done < all; done += stride(all, wanted)) work(done, before(done));
        work(all, before(all));
    }

    [[nodiscard]] std::span<const DiskEvent> before(std::size_t done) const {
        return std::span(recorded_.events).first(done);
    }

    Recorded recorded_ = record(GetParam());
    Judge judge_{recorded_};

private:
    const char* how_;
};

class Killed : public Broken {
protected:
    Killed() : Broken("killed") {}
};

class PowerLoss : public Broken {
protected:
    PowerLoss() : Broken("power loss") {}
};

class PowerLossAgain : public Broken {
protected:
    PowerLossAgain() : Broken("power loss, and again at the next start") {}
};

TEST_P(Killed, AtAnyCallLeavesWhatWasAcknowledged) {
    at_every_event(20, [&](std::size_t done, std::span<const DiskEvent> events) {
        judge_.judge(after_a_kill(recorded_.start, events), done, "killed");
        judge_.judge(after_a_kill(recorded_.start, events, true), done, "killed within it");
    });
}

TEST_P(PowerLoss, AfterAnyCallLeavesWhatWasAcknowledged) {
    const std::uint32_t seeds = tries_all_points() ? 12 : 2;
    at_every_event(12, [&](std::size_t done, std::span<const DiskEvent> events) {
        const auto lose = [&](const Fate& fate) { return after_a_power_loss(recorded_.start, events, fate); };
        judge_.judge(lose({Fate::Kind::lost}), done, "nothing kept");
        judge_.judge(lose({Fate::Kind::kept}), done, "everything kept");
        for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
            const auto number = static_cast<std::uint32_t>(done * 100) + seed;
            judge_.judge(lose({Fate::Kind::by_chance, number}), done, fmt::format("seed {}", number));
        }
    });
}

TEST_P(PowerLossAgain, DuringTheNextStartChangesNothing) {
    at_every_event(6, [&](std::size_t done, std::span<const DiskEvent> events) {
        const Fate fate{Fate::Kind::by_chance, static_cast<std::uint32_t>(done)};
        const Disk disk = after_a_power_loss(recorded_.start, events, fate);
        judge_.judge_with_another_power_loss(disk, done, "seed " + std::to_string(done));
    });
}

const auto operation_name = [](const auto& test) { return std::string(test.param.name); };

INSTANTIATE_TEST_SUITE_P(At, Killed, testing::ValuesIn(all_operations()), operation_name);
INSTANTIATE_TEST_SUITE_P(At, PowerLoss, testing::ValuesIn(all_operations()), operation_name);

/// No start changes what cannot be opened.
std::vector<Operation> operations_on_whole_diaries() {
    std::vector<Operation> all = all_operations();
    std::erase_if(all, [](const Operation& operation) { return operation.starts_damaged; });
    return all;
}

INSTANTIATE_TEST_SUITE_P(At, PowerLossAgain, testing::ValuesIn(operations_on_whole_diaries()),
                         operation_name);

/// A defect that the tests above have to see: otherwise they would show nothing.
struct Defect {
    const char* name;
    const char* operation;
    const char* pragmas = "";  ///< for the open diary
    std::optional<DiskEvent::Kind> left_out{};
};

void PrintTo(const Defect& defect, std::ostream* out) {
    *out << defect.name;
}

class PowerLossIsNoticed : public testing::TestWithParam<Defect> {
protected:
    static Operation operation() {
        for (Operation& known : all_operations()) {
            if (known.name == std::string_view(GetParam().operation)) return std::move(known);
        }
        throw std::logic_error("there is no such operation");
    }

    static Recorded record_defect() {
        Recorded recorded = record(operation(), GetParam().pragmas);
        std::erase_if(recorded.events,
                      [](const DiskEvent& event) { return event.kind == GetParam().left_out; });
        return recorded;
    }
};

TEST_P(PowerLossIsNoticed, WhereTheProgramIsCareless) {
    const Recorded recorded = record_defect();
    Judge judge(recorded);
    for (std::size_t done = 0; done <= recorded.events.size() && judge.complaints().empty(); ++done) {
        const auto events = std::span(recorded.events).first(done);
        judge.judge(after_a_kill(recorded.start, events), done, "killed");
        for (std::uint32_t seed = 1; seed <= 4; ++seed) {
            const Fate fate{seed == 1 ? Fate::Kind::lost : Fate::Kind::by_chance, seed};
            judge.judge(after_a_power_loss(recorded.start, events, fate), done, "power lost");
        }
    }
    EXPECT_THAT(judge.complaints(), testing::Not(testing::IsEmpty()));
}

constexpr Defect defects[] = {
    {"ChangesAreNotSynced", "Edit", "", DiskEvent::Kind::sync_file},
    {"FoldersAreNotSynced", "Edit", "", DiskEvent::Kind::sync_folder},
    {"CopiesAreNotSynced", "Keep", "", DiskEvent::Kind::sync_file},
    {"PutBackIsNotSynced", "PutBack", "", DiskEvent::Kind::sync_file},
    {"ThePlaceOfWhatIsPutBackIsNotSynced", "PutBack", "", DiskEvent::Kind::sync_folder},
    {"SqliteSyncsNothing", "Edit", "PRAGMA synchronous = OFF"},
    {"SqliteSyncsLess", "Edit", "PRAGMA synchronous = NORMAL"},
    {"SqliteForgetsTheFolder", "Edit", "PRAGMA synchronous = FULL"},
    {"SqliteKeepsItsJournalInMemory", "Import", "PRAGMA journal_mode = MEMORY"},
    {"SqliteKeepsNoJournal", "Import", "PRAGMA journal_mode = OFF"},
};

INSTANTIATE_TEST_SUITE_P(Of, PowerLossIsNoticed, testing::ValuesIn(defects), operation_name);

}  // namespace
}  // namespace nightcramp::test
