#pragma once

#include "exchange/package.hpp"

#include <cstdint>
#include <string_view>

namespace nightcramp::exchange {

/// The beginning of an element, while it is told of.
class XmlElement {
public:
    /// `attributes` are names and values in turn, ended by a null; `parser` is expat's.
    XmlElement(const char* name, int depth, const char* const* attributes, void* parser)
        : name_(name), depth_(depth), attributes_(attributes), parser_(parser) {}

    [[nodiscard]] std::string_view name() const { return name_; }
    /// The outermost element has the depth 0.
    [[nodiscard]] int depth() const { return depth_; }
    /// Of the file, counted from 1.
    [[nodiscard]] std::uint32_t line() const;

    /// Of an attribute; empty where there is none of that name.
    [[nodiscard]] std::string_view value(std::string_view attribute) const {
        for (const char* const* one = attributes_; *one != nullptr; one += 2) {
            if (attribute == *one) return one[1];
        }
        return {};
    }

private:
    std::string_view name_;
    int depth_;
    const char* const* attributes_;
    void* parser_;
};

/// Is told of the elements of an XML file.
class XmlListener {
public:
    XmlListener() = default;
    XmlListener(const XmlListener&) = delete;
    XmlListener& operator=(const XmlListener&) = delete;
    virtual ~XmlListener() = default;

    virtual void begin(const XmlElement& element) = 0;
    virtual void end(int depth) = 0;
};

/// Reads XML in UTF-8 without a document type declaration. Entities that are not among the five of XML are
/// left out. Throws Unreadable, which names the line, and whatever the listener throws.
void read_xml(ByteStream& stream, XmlListener& listener);

}  // namespace nightcramp::exchange
