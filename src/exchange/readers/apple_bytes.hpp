#pragma once

#include "exchange/package.hpp"

#include <memory>
#include <span>
#include <string>

namespace nightcramp::exchange {

/// The bytes of an export of Apple Health, as XML should be: without its document type declaration, which
/// some versions write wrongly and which could define anything, and without the characters that XML forbids,
/// whether they stand there themselves or as references ("&#11;"). The ends of the lines stay, so that lines
/// keep their numbers.
class AppleBytes : public ByteStream {
public:
    explicit AppleBytes(std::unique_ptr<ByteStream> stream) : stream_(std::move(stream)) {}

    /// Throws Unreadable also where the file does not begin as XML within its first megabyte.
    std::size_t read(std::span<char> into) override;

private:
    void read_beginning();
    void read_on();
    bool append_block();  ///< false at the end
    void clean();

    std::unique_ptr<ByteStream> stream_;
    std::string text_;       ///< what was read last; before the first element all of it
    std::size_t given_ = 0;  ///< of the text
    std::size_t ready_ = 0;  ///< of the text, to be given; behind it a reference may be cut in two
    bool has_begun_ = false;
    bool has_ended_ = false;
};

}  // namespace nightcramp::exchange
