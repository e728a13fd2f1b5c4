#include "app/open_example.hpp"

#include "app/example_diary.hpp"
#include "diary/errors.hpp"

#include <system_error>

#include <fmt/format.h>

namespace nightcramp::app {
namespace {

/// The unfinished change beside the file first: it must not be taken for one of the new file.
void remove_example(const std::filesystem::path& file) {
    try {
        std::filesystem::remove(file.string() + "-journal");
        std::filesystem::remove(file);
    } catch (const std::system_error& error) {
        throw CannotOpen(fmt::format(
            "The older example diary \"{}\" cannot be removed: {}. Your own diary was not touched. "
            "Remove the file, and open the example again.",
            file.string(), error.code().message()));
    }
}

}  // namespace

Diary open_example(const World& world, const Catalogue& catalogue) {
    const auto file = example_file(world.environment);
    const Moment now = world.clock.now();
    remove_example(file);
    Diary diary = world.shelf.open(file, now);
    const ExampleDiary example = example_diary({example_end(date_of(now))}, catalogue);
    diary.journal->save(example_edit(example, now, Face::window));
    return diary;
}

}  // namespace nightcramp::app
