#include "tests/ui/data_fixture.hpp"
#include "tests/ui/held_worker.hpp"

/// Closing the window while what came in is not saved yet.
namespace nightcramp::ui {
namespace {

class DataClosing : public HeadlessTest {
protected:
    void SetUp() override {
        HeadlessTest::SetUp();
        auto held = std::make_unique<HeldWorker>();
        copying_ = held.get();
        start({nullptr, nullptr, nullptr, std::move(held)});
        if (desk().copies.is_at(CopyWork::Doing::daily)) copied();
        look_at(*this, write_daylio(*this));
        desk().save_import();
    }

    /// The copy that is under way is made.
    void copied() {
        copying_->finish();
        settle();
    }

private:
    HeldWorker* copying_ = nullptr;
};

TEST_F(DataClosing, WaitsUntilItIsSaved) {
    ASSERT_TRUE(desk().copies.is_at(CopyWork::Doing::keeping_before_import));
    EXPECT_FALSE(desk().may_close());
    EXPECT_FALSE(desk().wants_to_close());
    copied();
    EXPECT_TRUE(desk().wants_to_close());
    EXPECT_TRUE(journal().night(date_from(2026, 11, 19))) << "what came in is in the diary";
}

TEST_F(DataClosing, DoesNotHappenWhereTheCopyCannotBeMadeAndSomethingIsAsked) {
    trouble.vault.keeping = test::throwing<DiskFull>("The disk is full. No copy was made. Make room.");
    EXPECT_FALSE(desk().may_close());
    copied();
    EXPECT_FALSE(desk().wants_to_close());
    EXPECT_FALSE(desk().dialogs.empty());
}

}  // namespace
}  // namespace nightcramp::ui
