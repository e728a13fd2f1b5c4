#include "tests/contracts/forget_contract.hpp"
#include "tests/contracts/history_contract.hpp"
#include "tests/contracts/journal_contract.hpp"
#include "tests/contracts/journal_properties.hpp"
#include "tests/contracts/vault_contract.hpp"
#include "tests/storage/diary_on_disk.hpp"

namespace nightcramp::test {
namespace {

class SqliteTwin final : public Twin {
public:
    Journal& journal() override { return diary_->journal; }
    Vault& vault() override { return diary_->vault; }
    void reopen() override {
        diary_.reset();
        diary_ = open();
    }

private:
    [[nodiscard]] std::unique_ptr<OpenDiary> open() const {
        return std::make_unique<OpenDiary>(scratch_ / "diary.nightcramp");
    }

    Scratch scratch_;
    std::unique_ptr<OpenDiary> diary_ = open();
};

const auto sqlite = testing::Values(MakeTwin([] { return std::make_unique<SqliteTwin>(); }));

}  // namespace

INSTANTIATE_TEST_SUITE_P(Sqlite, JournalContract, sqlite);
INSTANTIATE_TEST_SUITE_P(Sqlite, ForgetContract, sqlite);
INSTANTIATE_TEST_SUITE_P(Sqlite, JournalProperties, sqlite);
INSTANTIATE_TEST_SUITE_P(Sqlite, VaultContract, sqlite);

}  // namespace nightcramp::test
