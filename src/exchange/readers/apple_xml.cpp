#include "exchange/readers/apple_xml.hpp"

#include "exchange/unreadable.hpp"

#include <algorithm>
#include <exception>
#include <limits>
#include <memory>
#include <new>

#include <expat.h>
#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

constexpr int block = 131'072;
constexpr std::int64_t longest_element = 4'000'000;  // bytes of one tag, text or comment
constexpr int deepest = 64;

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

// Expat 2.9 has other names for what does not depend on the machine, and finds fault with those before.
#if XML_MAJOR_VERSION > 2 || XML_MINOR_VERSION >= 9
std::uint64_t line_number(XML_Parser parser) {
    return XML_GetCurrentLineNumber64(parser);
}
std::int64_t byte_index(XML_Parser parser) {
    return XML_GetCurrentByteIndex64(parser);
}
#else
std::uint64_t line_number(XML_Parser parser) {
    return XML_GetCurrentLineNumber(parser);
}
std::int64_t byte_index(XML_Parser parser) {
    return XML_GetCurrentByteIndex(parser);
}
#endif

std::uint32_t line_of(XML_Parser parser) {
    constexpr std::uint64_t last = std::numeric_limits<std::uint32_t>::max();
    return static_cast<std::uint32_t>(std::min(last, line_number(parser)));
}

/// Exceptions must not pass through expat, which is C: the first one stops it and is thrown behind it.
struct Parser {
    explicit Parser(XmlListener& one) : listener(one), expat(XML_ParserCreate("UTF-8")) {
        if (!expat) throw std::bad_alloc();
        XML_SetUserData(expat.get(), this);
        XML_SetElementHandler(expat.get(), begin, end);
        XML_UseForeignDTD(expat.get(), XML_TRUE);  // an entity of which nothing is known is no error then
    }

    template <class Call>
    void guarded(Call call) noexcept {
        if (thrown) return;
        try {
            call();
        } catch (...) {
            thrown = std::current_exception();
            XML_StopParser(expat.get(), XML_FALSE);
        }
    }

    static void begin(void* self, const char* name, const char** attributes) {
        auto& parser = *static_cast<Parser*>(self);
        parser.guarded([&] {
            if (parser.depth == deepest) parser.fail("holds more elements within each other than any export");
            parser.listener.begin({name, parser.depth++, attributes, parser.expat.get()});
        });
    }

    static void end(void* self, const char*) {
        auto& parser = *static_cast<Parser*>(self);
        parser.guarded([&] { parser.listener.end(--parser.depth); });
    }

    [[noreturn]] void fail(std::string_view what) const {
        throw Unreadable(fmt::format("Line {} {}. Export the data again and choose the file export.zip.",
                                     line_of(expat.get()), what));
    }

    void parse(std::size_t size) {
        const auto result =
            XML_ParseBuffer(expat.get(), static_cast<int>(size), size == 0 ? XML_TRUE : XML_FALSE);
        if (thrown) std::rethrow_exception(thrown);
        if (result != XML_STATUS_OK) {
            if (XML_GetErrorCode(expat.get()) == XML_ERROR_NO_MEMORY) throw std::bad_alloc();
            fail("is not XML as it should be: the file is damaged, or not complete");
        }
        fed += static_cast<std::int64_t>(size);
        if (fed - byte_index(expat.get()) > longest_element) {
            fail(fmt::format("holds an element of more than {} bytes", longest_element));
        }
    }

    XmlListener& listener;
    std::unique_ptr<XML_ParserStruct, FreeParser> expat;
    std::exception_ptr thrown;
    int depth = 0;
    std::int64_t fed = 0;  // bytes
};

}  // namespace

std::uint32_t XmlElement::line() const {
    return line_of(static_cast<XML_Parser>(parser_));
}

void read_xml(ByteStream& stream, XmlListener& listener) {
    Parser parser(listener);
    std::size_t size = 0;
    do {
        void* const buffer = XML_GetBuffer(parser.expat.get(), block);
        if (buffer == nullptr) throw std::bad_alloc();
        size = stream.read({static_cast<char*>(buffer), static_cast<std::size_t>(block)});
        parser.parse(size);
    } while (size > 0);
}

}  // namespace nightcramp::exchange
