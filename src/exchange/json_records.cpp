#include "exchange/json_records.hpp"

#include "exchange/unreadable.hpp"

#include <algorithm>
#include <array>
#include <streambuf>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

/// The bytes of a file for the parser, which is stopped where a single text grows beyond all bounds.
class JsonBytes : public std::streambuf {
public:
    JsonBytes(ByteStream& stream, std::size_t longest_text) : stream_(stream), longest_text_(longest_text) {}

    /// The line that is being read, counted from 1.
    [[nodiscard]] std::int64_t line() const { return lines_before_ + std::count(eback(), gptr(), '\n') + 1; }

    void value_is_over() { since_value_ = 0; }

protected:
    int_type underflow() override {
        lines_before_ += std::count(eback(), egptr(), '\n');
        setg(nullptr, nullptr, nullptr);
        if (since_value_ > longest_text_) {
            throw Unreadable(
                fmt::format("Line {} holds a text of more than {} bytes. This is not a file of the "
                            "program that it seems to be from.",
                            lines_before_ + 1, longest_text_));
        }
        const std::size_t size = stream_.read(block_);
        since_value_ += size;
        setg(block_.data(), block_.data(), block_.data() + size);
        return size == 0 ? traits_type::eof() : traits_type::to_int_type(block_.front());
    }

private:
    ByteStream& stream_;
    std::size_t longest_text_;
    std::array<char, 65'536> block_{};
    std::int64_t lines_before_ = 0;
    std::size_t since_value_ = 0;  // bytes that were fetched since the parser finished a value
};

/// Makes one JSON value of what the parser tells, within the limits.
class RecordMaker {
public:
    explicit RecordMaker(const RecordLimits& limits) : limits_(limits) {}

    void begin() {
        record_ = Json::object();
        open_ = {{&record_, ""}};
        values_ = bytes_ = 0;
    }

    /// Whether the record is complete.
    [[nodiscard]] bool is_closed() const { return open_.empty(); }
    [[nodiscard]] const Json& record() const { return record_; }
    /// What went beyond the limits: "more than 200000 values"; empty while nothing did.
    [[nodiscard]] const std::string& too_much() const { return too_much_; }

    void key(std::string& name) {
        if (!dropped_) open_.back().key = std::move(name);
    }

    void scalar(Json value) {
        if (!dropped_) add(std::move(value));
    }

    void open(Json container) {
        if (dropped_) {
            ++dropped_depth_;
        } else if (Json* const inside = add(std::move(container))) {
            open_.push_back({inside, ""});
        } else {
            dropped_depth_ = 1;  // the container would have been one element too many
        }
    }

    void close() {
        if (dropped_ && dropped_depth_ > 0) {
            --dropped_depth_;
            return;
        }
        dropped_ = false;
        open_.pop_back();
    }

private:
    struct Open {
        Json* value;
        std::string key;  // of the member that comes next
    };

    /// Null where the value belongs to an array that has become too long.
    Json* add(Json value) {
        count(value);
        Open& last = open_.back();
        if (last.value->is_object()) {
            if (last.value->size() >= limits_.most_members)
                beyond("members of one object", limits_.most_members);
            bytes_ += last.key.size();
            return &((*last.value)[last.key] = std::move(value));
        }
        if (last.value->size() >= limits_.longest_array) {
            *last.value = nullptr;
            dropped_ = true;
            return nullptr;
        }
        last.value->push_back(std::move(value));
        return &last.value->back();
    }

    void count(const Json& value) {
        if (const auto* text = value.get_ptr<const std::string*>()) bytes_ += text->size();
        if (++values_ > limits_.most_values) beyond("values", limits_.most_values);
        if (bytes_ > limits_.most_bytes) beyond("bytes of text", limits_.most_bytes);
    }

    void beyond(std::string_view what, std::size_t most) {
        if (too_much_.empty()) too_much_ = fmt::format("more than {} {}", most, what);
    }

    const RecordLimits& limits_;
    Json record_;
    std::vector<Open> open_;
    std::size_t values_ = 0;
    std::size_t bytes_ = 0;
    bool dropped_ = false;   // what comes is in an array that has become too long
    int dropped_depth_ = 0;  // within that array
    std::string too_much_;
};

/// Listens to the parser of nlohmann_json: the names of its functions are given.
class Listener {
public:
    Listener(JsonBytes& bytes, const RecordLimits& limits, const TakeRecord& take)
        : bytes_(bytes), limits_(limits), take_(take), outermost_(limits), record_(limits) {}

    bool null() { return scalar(nullptr); }
    bool boolean(bool value) { return scalar(value); }
    bool number_integer(std::int64_t value) { return scalar(value); }
    bool number_unsigned(std::uint64_t value) { return scalar(value); }
    bool number_float(double value, const std::string&) { return scalar(value); }
    bool string(std::string& text) { return scalar(std::move(text)); }
    static bool binary(std::vector<std::uint8_t>&) { return false; }  // there is none in a text

    bool key(std::string& name) {
        bytes_.value_is_over();
        if (in_record_) {
            record_.key(name);
        } else if (record_array_ == 0) {
            if (depth_ == 1) array_ = name;
            outermost_.key(name);
        }
        return true;
    }

    bool start_object(std::size_t) {
        step_in();
        if (in_record_) {
            record_.open(Json::object());
        } else if (is_in_record_array()) {
            ++number_;
            in_record_ = true;
            record_.begin();
        } else if (depth_ == 1) {
            outermost_.begin();
            is_object_ = true;
        } else if (record_array_ == 0) {
            outermost_.open(Json::object());
        }
        return check_limits();
    }

    bool end_object() {
        bytes_.value_is_over();
        --depth_;
        if (in_record_) {
            record_.close();
            if (!record_.is_closed()) return true;
            in_record_ = false;
            return take_(record_.record(), number_, array_);
        }
        if (record_array_ != 0) return true;
        outermost_.close();
        return depth_ > 0 || take_(outermost_.record(), 0, "");
    }

    bool start_array(std::size_t) {
        step_in();
        if (in_record_) {
            record_.open(Json::array());
        } else if (depth_ == (is_object_ ? 2 : 1)) {
            number_ = 0;
            record_array_ = depth_;
        } else if (is_in_record_array()) {
            ++number_;
        } else if (is_object_ && record_array_ == 0) {
            outermost_.open(Json::array());
        }
        return check_limits();
    }

    bool end_array() {
        bytes_.value_is_over();
        if (in_record_) {
            record_.close();
        } else if (record_array_ == depth_) {
            record_array_ = 0;
        } else if (is_object_ && record_array_ == 0) {
            outermost_.close();
        }
        --depth_;
        return true;
    }

    template <class Error>
    [[noreturn]] bool parse_error(std::size_t, const std::string&, const Error&) {
        throw Unreadable(
            fmt::format("{} is not JSON as it should be: the file is damaged, or not complete. "
                        "Export it again.",
                        place()));
    }

private:
    bool scalar(Json value) {
        bytes_.value_is_over();
        if (depth_ == 0) {
            throw Unreadable("The file is a single JSON value and holds no records. Choose another file.");
        }
        if (in_record_) {
            record_.scalar(std::move(value));
        } else if (record_array_ == 0) {
            outermost_.scalar(std::move(value));
        } else if (record_array_ == depth_) {
            ++number_;
        }
        return check_limits();
    }

    void step_in() {
        bytes_.value_is_over();
        if (++depth_ <= limits_.deepest) return;
        throw Unreadable(
            fmt::format("{} holds more than {} lists within each other. This is not a file of the "
                        "program that it seems to be from.",
                        place(), limits_.deepest));
    }

    /// Whether the value that begins is an element of an array of records.
    [[nodiscard]] bool is_in_record_array() const {
        return record_array_ != 0 && depth_ == record_array_ + 1;
    }

    bool check_limits() {
        const std::string& too_much = in_record_ ? record_.too_much() : outermost_.too_much();
        if (too_much.empty()) return true;
        throw Unreadable(fmt::format(
            "{} holds {}. This is not a file of the program that it seems to be from.", place(), too_much));
    }

    [[nodiscard]] std::string place() const {
        if (number_ == 0) return fmt::format("Line {}", bytes_.line());
        return fmt::format("Line {} (record {})", bytes_.line(), number_);
    }

    JsonBytes& bytes_;
    const RecordLimits& limits_;
    const TakeRecord& take_;
    RecordMaker outermost_;
    RecordMaker record_;
    std::string array_;
    std::uint32_t number_ = 0;  // of the record, in its array
    int depth_ = 0;
    int record_array_ = 0;  // the depth of the array of records that is open; 0 for none
    bool is_object_ = false;
    bool in_record_ = false;
};

}  // namespace

void read_records(ByteStream& stream, const RecordLimits& limits, const TakeRecord& take) {
    JsonBytes bytes(stream, limits.longest_text);
    std::istream input(&bytes);
    Listener listener(bytes, limits, take);
    nlohmann::json::sax_parse(input, &listener);
}

}  // namespace nightcramp::exchange
