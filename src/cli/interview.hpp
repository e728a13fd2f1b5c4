#pragma once

#include "cli/context.hpp"
#include "cli/log_input.hpp"

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp::cli {

/// Questions and answers about one night on a terminal. Every answer is read, checked and saved before the
/// next question; one that is not understood is asked again.
class Interview {
public:
    Interview(Context& context, app::Session& session, Date date);

    /// The night as it stands now, whoever changed it last.
    [[nodiscard]] Night night() const { return session_.night(date_); }
    [[nodiscard]] std::vector<Habit> habits() const { return session_.habits(); }
    /// The person wants no more questions, or the input has ended.
    [[nodiscard]] bool ended() const { return ended_; }

    void say(const std::string& text);

    /// Asks until the answer could be saved or was left out; `read` turns it into the parts of a log line.
    void ask(const std::string& question, const std::function<LogInput(const std::string&)>& read);

    /// Asks for a further cramp; false where there was none.
    bool add_cramp(const std::string& question);

    /// Asks for warning signs by their numbers, and gives the advice at once.
    void ask_signs();

    /// Says what is still open.
    void finish();

private:
    std::ostream& talk();
    std::optional<std::string> answer_to(const std::string& question);
    bool save(const LogInput& input);
    bool save(const Night& before, Problems problems, const Night& after);

    Context& context_;
    app::Session& session_;
    Date date_;
    bool ended_ = false;
    bool changed_ = false;
};

}  // namespace nightcramp::cli
