#pragma once

#include "diary/errors.hpp"

#include <cstdint>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include <SQLiteCpp/Exception.h>

struct sqlite3;

namespace nightcramp::storage {

/// The sentence where it is text. What a damaged file holds may be none: then every sign that is not ASCII
/// becomes "?", so that the sentence can be shown.
[[nodiscard]] std::string fit_to_show(std::string_view sentence);

/// A row holds what no diary holds; in_our_words() makes Damaged of it.
class BadRow : public std::runtime_error {
public:
    explicit BadRow(std::string_view what) : std::runtime_error(fit_to_show(what)) {}
};

/// What was being done to the diary when something failed.
/// `updating`: bringing an older diary to the form of this program; `restoring`: reading a copy;
/// `putting_back`: writing a copy in the place of a diary that cannot be opened; `copying`: keeping a copy
/// beside the diary; `copying_elsewhere`: keeping one in a folder of the person's.
enum class Doing { opening, updating, reading, writing, restoring, putting_back, copying, copying_elsewhere };

[[nodiscard]] constexpr bool is_copying(Doing doing) {
    return doing == Doing::copying || doing == Doing::copying_elsewhere;
}

struct Deed {
    const std::filesystem::path& file;  ///< the diary; when restoring, the copy; when copying, the folder
    Doing doing;
    sqlite3* connection;  ///< may be null
};

/// Says in our words what SQLite reported; always throws a DiaryError.
[[noreturn]] void throw_translated(const SQLite::Exception& error, const Deed& deed);

/// The same for a failed system call.
[[noreturn]] void throw_translated(const std::system_error& error, const Deed& deed);

[[noreturn]] void throw_damaged(const Deed& deed, std::string_view what);
[[noreturn]] void throw_moved(const std::filesystem::path& file);
[[noreturn]] void throw_not_a_diary(const std::filesystem::path& file);
[[noreturn]] void throw_newer_schema(const std::filesystem::path& file, std::int64_t found, int known);

/// Does the work; what SQLite and the system throw leaves as a DiaryError.
template <class Work>
auto in_our_words(const Deed& deed, Work&& work) {
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception& error) {
        throw_translated(error, deed);
    } catch (const BadRow& error) {
        throw_damaged(deed, error.what());
    } catch (const std::system_error& error) {
        throw_translated(error, deed);
    }
}

}  // namespace nightcramp::storage
