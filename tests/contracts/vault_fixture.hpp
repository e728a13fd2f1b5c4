#pragma once

#include "diary/errors.hpp"
#include "tests/contracts/snapshot.hpp"
#include "tests/contracts/twin.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/scratch.hpp"

namespace nightcramp::test {

class VaultContract : public ContractTest {
protected:
    void save(const Night& night) { journal().save(edit<Night>(journal().night(night.date), night)); }
    void erase(const Night& night) {
        journal().save(edit<Night>(journal().night(night.date), std::nullopt, "erased"));
    }
    void save(const Profile& profile) { journal().save(edit<Profile>(journal().profile(), profile)); }

    [[nodiscard]] Snapshot held_by(const Backup& copy) { return snapshot(*vault().look_into(copy.file)); }
    [[nodiscard]] std::size_t edits_of(const Backup& copy) {
        return vault().look_into(copy.file)->history(100).size();
    }

    Scratch elsewhere_;  ///< a folder of the person's
};

}  // namespace nightcramp::test
