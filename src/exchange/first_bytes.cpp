#include "exchange/first_bytes.hpp"

#include "exchange/letters.hpp"

#include <algorithm>
#include <utility>

namespace nightcramp::exchange {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view separator_word = "sep=";

/// Takes "sep=;" out where it is the whole first line.
void blank_separator_line(std::string& head) {
    const std::size_t begin = head.starts_with(utf8_mark) ? utf8_mark.size() : 0;
    const std::size_t size = separator_word.size() + 1;
    const std::string word = small_letters(std::string_view(head).substr(begin, separator_word.size()));
    const std::string_view after = std::string_view(head).substr(std::min(begin + size, head.size()));
    if (word == separator_word && (after.starts_with('\r') || after.starts_with('\n')))
        head.erase(begin, size);
}

class WithoutSeparatorLine : public ByteStream {
public:
    explicit WithoutSeparatorLine(std::unique_ptr<ByteStream> bytes) : bytes_(std::move(bytes)) {}

    std::size_t read(std::span<char> into) override {
        if (is_first_) read_head();
        const std::size_t size = std::min(head_.size(), into.size());
        std::copy_n(head_.begin(), size, into.begin());
        head_.erase(0, size);
        return size == into.size() ? size : size + bytes_->read(into.subspan(size));
    }

private:
    void read_head() {
        is_first_ = false;
        head_.resize(utf8_mark.size() + separator_word.size() + 2);
        std::size_t size = 0;
        for (std::size_t more = 1; more > 0 && size < head_.size(); size += more) {
            more = bytes_->read(std::span(head_).subspan(size));
        }
        head_.resize(size);
        blank_separator_line(head_);
    }

    std::unique_ptr<ByteStream> bytes_;
    std::string head_;  ///< what is read and was not asked for yet
    bool is_first_ = true;
};

}  // namespace

std::string_view unread_form(std::string_view head) {
    if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF")) {
        return "is written in UTF-16. Open it in a spreadsheet or editor and save it as UTF-8.";
    }
    if (head.starts_with("\x1F\x8B")) return "is packed with gzip. Unpack it and choose what comes out.";
    return {};
}

std::unique_ptr<ByteStream> without_separator_line(std::unique_ptr<ByteStream> bytes) {
    return std::make_unique<WithoutSeparatorLine>(std::move(bytes));
}

}  // namespace nightcramp::exchange
