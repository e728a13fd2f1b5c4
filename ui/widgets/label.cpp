#include "ui/widgets/label.hpp"

#include "ui/widgets/utf8.hpp"

#include <algorithm>
#include <utility>

namespace nightcramp::ui {
namespace {

std::string cut(Ui& ui, std::string_view text, Type type, float width) {
    std::u32string signs = decode_utf8(text);
    while (!signs.empty() && ui.canvas().text_width(encode_utf8(signs) + "…", type) > width) signs.pop_back();
    return encode_utf8(signs) + "…";
}

/// Takes whole lines off a word that is longer than one, such as a path, behind a slash where there is one;
/// what is left stays in `word`.
void break_word(Ui& ui, std::string& word, Type type, float width, std::string& line,
                std::vector<std::string>& lines) {
    if (ui.canvas().text_width(word, type) <= width) return;
    if (!line.empty()) lines.push_back(std::exchange(line, ""));
    std::u32string signs = decode_utf8(word);
    while (signs.size() > 1 && ui.canvas().text_width(encode_utf8(signs), type) > width) {
        std::size_t fits = 1;
        while (fits < signs.size() &&
               ui.canvas().text_width(encode_utf8(signs.substr(0, fits + 1)), type) <= width) {
            ++fits;
        }
        const std::size_t folder = signs.rfind(U'/', fits - 1);
        if (folder != std::u32string::npos && folder > 0) fits = folder + 1;
        lines.push_back(encode_utf8(signs.substr(0, fits)));
        signs.erase(0, fits);
    }
    word = encode_utf8(signs);
}

}  // namespace

float label(Ui& ui, Point at, std::string_view text, Ink ink) {
    return label_centred(ui, {at.x, at.y + size_of(ink.type).line / 2}, text, ink);
}

float label_centred(Ui& ui, Point at, std::string_view text, Ink ink, float width) {
    float needed = ui.canvas().text_width(text, ink.type);
    std::string shorter;
    if (needed > width) {
        shorter = cut(ui, text, ink.type, width);
        text = shorter;
        needed = ui.canvas().text_width(text, ink.type);
    }
    ui.canvas().text(at, text, ink.type, ui.color(ink.role), ink.align);
    if (ui.probe != nullptr) ui.probe->texts.emplace_back(text);
    return needed;
}

std::vector<std::string> wrapped(Ui& ui, std::string_view text, Type type, float width) {
    std::vector<std::string> lines;
    if (const std::size_t end = text.find('\n'); end != std::string_view::npos) {
        lines = wrapped(ui, text.substr(0, end), type, width);
        if (lines.empty()) lines.emplace_back();
        for (std::string& more : wrapped(ui, text.substr(end + 1), type, width)) {
            lines.push_back(std::move(more));
        }
        return lines;
    }
    std::string line;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        std::string word(text.substr(begin, end - begin));
        break_word(ui, word, type, width, line, lines);
        const std::string longer = line.empty() ? word : line + " " + word;
        if (!line.empty() && ui.canvas().text_width(longer, type) > width) {
            lines.push_back(line);
            line = word;
        } else {
            line = longer;
        }
        begin = end + 1;
    }
    if (!line.empty()) lines.push_back(line);
    return lines;
}

float paragraph(Ui& ui, Point at, float width, std::string_view text, Ink ink) {
    const float line = size_of(ink.type).line;
    float y = at.y;
    for (const std::string& words : wrapped(ui, text, ink.type, width)) {
        label(ui, {at.x, y}, words, ink);
        y += line;
    }
    return y - at.y;
}

float paragraph_height(Ui& ui, float width, std::string_view text, Type type) {
    return static_cast<float>(wrapped(ui, text, type, width).size()) * size_of(type).line;
}

float key_cap_width(Ui& ui, std::string_view text) {
    if (text.empty()) return 0;
    return std::max(24.0F, ui.canvas().text_width(text, Type::small) + 12);
}

float key_cap(Ui& ui, Point at, std::string_view text, Role role) {
    const float width = key_cap_width(ui, text);
    if (text.empty()) return 0;
    ui.canvas().stroke_rect({at.x, at.y - 12, width, 24}, ui.color(role), 1, 4);
    label_centred(ui, {at.x + width / 2, at.y}, text, {Type::small, role, Align::centre});
    return width;
}

void hairline(Ui& ui, float x, float y, float width) {
    ui.canvas().fill_rect({x, y, width, 1}, ui.color(Role::line), 0);
}

}  // namespace nightcramp::ui
