#pragma once

#include <string>
#include <vector>

/// The parts of a page for readers of screens; inside this room only.
namespace nightcramp::report {

/// What a part is, in the words of PDF.
enum class Tag {
    document,
    title,
    heading,
    paragraph,
    list,
    item,
    item_body,
    table,
    row,
    head_cell,
    cell,
    figure
};

/// Is told where parts begin and end, in reading order. What is drawn outside of any is decoration.
class Tags {
public:
    Tags() = default;
    Tags(const Tags&) = delete;
    Tags& operator=(const Tags&) = delete;
    virtual ~Tags() = default;

    virtual void begin(Tag tag) = 0;
    virtual void end(Tag tag) = 0;
    /// What the figure that begins next shows, in words.
    virtual void describe(const std::string& words) = 0;
};

/// Of canvases that have no parts.
class NoTags final : public Tags {
public:
    void begin(Tag) override {}
    void end(Tag) override {}
    void describe(const std::string&) override {}
};

/// A part for as long as it lives.
class Part {
public:
    Part(Tags& tags, Tag tag) : tags_(tags), tag_(tag) { tags_.begin(tag_); }
    ~Part() { tags_.end(tag_); }
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;

private:
    Tags& tags_;
    Tag tag_;
};

}  // namespace nightcramp::report
