#pragma once

#include "exchange/draft.hpp"
#include "exchange/package.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::exchange {

/// The name of a file and how it begins.
struct Glimpse {
    std::string name;
    std::string head;  ///< at most glimpse_bytes, without a byte order mark
};

inline constexpr std::size_t glimpse_bytes = 4'096;

/// One of the files that a reader recognised, to be read.
class InputFile {
public:
    InputFile() = default;
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;
    virtual ~InputFile() = default;

    [[nodiscard]] virtual const std::string& name() const = 0;
    /// Its index in Draft::files, where it stands before it is read; for Place::file.
    [[nodiscard]] virtual std::uint32_t number() const = 0;
    /// From the beginning, byte order mark included. Reading from it tells the progress and throws Cancelled.
    [[nodiscard]] virtual std::unique_ptr<ByteStream> open() const = 0;
    /// As Package::on_disk.
    [[nodiscard]] virtual std::filesystem::path on_disk() const = 0;
    [[nodiscard]] virtual const Watch& watch() const = 0;
};

using InputFiles = std::vector<std::unique_ptr<InputFile>>;

/// What the person told the reader beforehand, and what our own tables are read with.
struct ReadOptions {
    std::optional<DateOrder> date_order;  ///< where the file leaves it open
    std::vector<Habit> habits;            ///< all of the diary
    Moment now;
};

/// Reads the files of one other program. Nothing is invented: what a file does not say is unknown.
class Reader {
public:
    Reader() = default;
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;
    virtual ~Reader() = default;

    /// The word for --as: "loop".
    [[nodiscard]] virtual std::string_view slug() const = 0;
    /// As people know it: "Loop Habit Tracker".
    [[nodiscard]] virtual std::string_view name() const = 0;
    /// By what the file says, never by its name; its name may only tell files of one form apart.
    [[nodiscard]] virtual bool recognises(const Glimpse& file) const = 0;
    /// Adds what the files tell to the draft, in bounded memory. Throws Unreadable and Cancelled.
    virtual void read(const InputFiles& files, const ReadOptions& options, Draft& draft) const = 0;
};

}  // namespace nightcramp::exchange
