#pragma once

#include "exchange/package.hpp"
#include "exchange/unreadable.hpp"

#include <memory>
#include <string>
#include <utility>

namespace nightcramp::exchange {

/// The bytes of another stream, as long as there are no more than `most`; then Unreadable with that sentence.
class BoundedStream : public ByteStream {
public:
    BoundedStream(std::unique_ptr<ByteStream> bytes, std::size_t most, std::string too_many)
        : bytes_(std::move(bytes)), left_(most), too_many_(std::move(too_many)) {}

    std::size_t read(std::span<char> into) override {
        const std::size_t size = bytes_->read(into);
        if (size > left_) throw Unreadable(too_many_);
        left_ -= size;
        return size;
    }

private:
    std::unique_ptr<ByteStream> bytes_;
    std::size_t left_;
    std::string too_many_;
};

}  // namespace nightcramp::exchange
