#include "app/importing.hpp"

#include "app/imported_cramps.hpp"
#include "diary/text.hpp"

#include <variant>

#include <fmt/format.h>

namespace nightcramp::app {

exchange::Readers import_readers(const World& world) {
    exchange::Readers readers = exchange::own_readers();
    readers.insert(readers.end(), world.foreign_readers.begin(), world.foreign_readers.end());
    return readers;
}

ImportDraft read_import(const ImportJob& job, const exchange::Readers& readers,
                        const exchange::Watch& watch) {
    const auto package = exchange::open_package(job.path);
    const auto matches = job.as.empty() ? exchange::recognise(*package, readers, watch)
                                        : exchange::recognise_as(*package, readers, job.as, watch);
    ImportDraft read{
        exchange::read_draft(*package, matches, job.options, watch), exchange::format_name(matches), {}};
    for (const exchange::Match& match : matches) read.slugs.emplace_back(match.reader->slug());
    return read;
}

exchange::Stored stored_for(const Session& session, const exchange::Draft& draft, const Zone& zone) {
    const Journal& journal = session.journal();
    exchange::Stored stored;
    if (const auto span = exchange::nights_of(draft, zone)) stored.nights = journal.nights(*span);
    stored.habits = session.habits();
    stored.saved_habits = journal.habits();
    stored.profile = journal.profile();
    stored.experiments = journal.experiments();
    stored.dismissals = journal.dismissals();
    if (!draft.marks.empty() || draft.own) stored.imported_cramps = imported_cramps(journal, stored.nights);
    stored.now = session.now();
    return stored;
}

std::string label_of(const exchange::ImportPlan& plan, const std::filesystem::path& file) {
    const int nights = plan.added + plan.completed;
    std::string label = fmt::format("import of {} {}", nights, nights == 1 ? "night" : "nights");
    if (nights == 0) label = "import";
    const std::filesystem::path place = file.has_filename() ? file : file.parent_path();
    const std::string name = place.filename().string();
    if (!name.empty() && is_plain_text(name)) label += fmt::format(" from {}", name);
    return label;
}

std::optional<SavedEdit> save_import(Session& session, const exchange::ImportPlan& plan,
                                     const std::filesystem::path& file) {
    return session.save(plan.changes, label_of(plan, file));
}

}  // namespace nightcramp::app
