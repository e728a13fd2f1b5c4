#pragma once

#include "diary/change.hpp"
#include "diary/problem.hpp"

#include <stdexcept>
#include <string>

namespace nightcramp {

/// What the caller cannot go on from: one type for each decision the person has. what() is whole sentences:
/// what happened, what it means for the diary, what to do.
class DiaryError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The file is something else than a diary. It was not touched.
class NotADiary : public DiaryError {
    using DiaryError::DiaryError;
};

/// The diary was written by a newer program. It was not touched.
class NewerSchema : public DiaryError {
    using DiaryError::DiaryError;
};

/// The file is a diary, but parts of it cannot be read.
class Damaged : public DiaryError {
    using DiaryError::DiaryError;
};

/// The diary may be read but not written.
class ReadOnly : public DiaryError {
    using DiaryError::DiaryError;
};

class DiskFull : public DiaryError {
    using DiaryError::DiaryError;
};

/// The place of the diary cannot be reached at all.
class CannotOpen : public DiaryError {
    using DiaryError::DiaryError;
};

/// Another program held the diary for longer than we wait.
class Busy : public DiaryError {
    using DiaryError::DiaryError;
};

/// What was to be saved breaks rules; nothing was written.
class NotValid : public DiaryError {
public:
    explicit NotValid(Problems problems);

    [[nodiscard]] const Problems& problems() const { return problems_; }

private:
    Problems problems_;
};

/// Somebody else changed the value since it was read. Nothing was written; both versions are here.
class EditConflict : public DiaryError {
public:
    explicit EditConflict(Change theirs_to_ours);

    /// `before`: what the diary holds now. `after`: what was to be written.
    [[nodiscard]] const Change& theirs_to_ours() const { return theirs_to_ours_; }

private:
    Change theirs_to_ours_;
};

}  // namespace nightcramp
