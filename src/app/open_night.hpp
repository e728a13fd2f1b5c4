#pragma once

#include "app/session.hpp"

#include <optional>

namespace nightcramp::app {

/// The night on screen. What the person did to it stays there, whether or not it could be saved.
class OpenNight {
public:
    /// The session must live longer. Throws what Journal::night throws.
    OpenNight(Session& session, Date date);

    [[nodiscard]] const Night& night() const { return shown_; }
    [[nodiscard]] Date date() const { return shown_.date; }
    /// Whether the diary does not hold what night() shows, because saving failed.
    [[nodiscard]] bool unsaved() const { return unsaved_; }

    /// Takes the night over and saves it at once; none where nothing changed. Throws NotValid, and then
    /// nothing is taken over. After any other DiaryError night() is `after` all the same, and unsaved().
    std::optional<SavedEdit> put(const Night& after);

    /// Saves once more what could not be saved; none where there is nothing. Throws as put() does.
    std::optional<SavedEdit> retry();

    /// Goes back to what the diary holds.
    void discard();

    /// Takes over what another program wrote. What is unsaved stays as it is.
    void reload();

    /// After an EditConflict: saves what is shown over what the diary holds now, which stays in the history.
    /// Throws as put() does.
    std::optional<SavedEdit> overwrite();

private:
    std::optional<SavedEdit> save(const Night& before, const Night& after);

    Session& session_;
    Night stored_;  ///< what the diary held when it was last looked at
    Night shown_;
    bool unsaved_ = false;
};

}  // namespace nightcramp::app
