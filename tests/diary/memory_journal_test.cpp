#include "diary/memory_vault.hpp"
#include "tests/contracts/forget_contract.hpp"
#include "tests/contracts/history_contract.hpp"
#include "tests/contracts/journal_contract.hpp"
#include "tests/contracts/journal_properties.hpp"
#include "tests/contracts/vault_contract.hpp"

namespace nightcramp::test {
namespace {

class MemoryTwin final : public Twin {
public:
    Journal& journal() override { return *diary_.journal; }
    Vault& vault() override { return *diary_.vault; }
    void reopen() override {}

private:
    Diary diary_ = memory_diary();
};

const auto memory = testing::Values(MakeTwin([] { return std::make_unique<MemoryTwin>(); }));

}  // namespace

INSTANTIATE_TEST_SUITE_P(Memory, JournalContract, memory);
INSTANTIATE_TEST_SUITE_P(Memory, ForgetContract, memory);
INSTANTIATE_TEST_SUITE_P(Memory, JournalProperties, memory);
INSTANTIATE_TEST_SUITE_P(Memory, VaultContract, memory);

}  // namespace nightcramp::test
