#include "report/picture.hpp"

#include "tests/support/pixels.hpp"
#include "tests/support/scratch.hpp"
#include "tests/support/test_picture.hpp"

#include <cstdlib>

#include <gmock/gmock.h>

namespace nightcramp::report {
namespace {

using test::difference;
using test::Difference;
using test::Pixels;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

PictureSpec test_spec() {
    PictureSpec spec;
    spec.width = test::test_picture_width;
    spec.height = test::test_picture_height;
    spec.title = "A test & more";
    spec.author = "Nightcramp";
    return spec;
}

std::string test_picture(PictureFormat format) {
    return picture(format, test_spec(), test::draw_test_picture);
}

/// Writes the test picture and has it turned into a PNG of 800 pixels by `command`, which gets both names.
class RenderedPicture : public testing::Test {
protected:
    std::string file(const std::string& name) { return (scratch_ / name).string(); }
    std::string rendered(PictureFormat format, const std::string& name, const std::string& before,
                         const std::string& after) {
        test::write_file(file(name), test_picture(format));
        const std::string command = before + " '" + file(name) + "' " + after;
        EXPECT_EQ(std::system(command.c_str()), 0) << command;
        return file("rendered.png");
    }
    std::string png() {
        test::write_file(file("picture.png"), test_picture(PictureFormat::png));
        return file("picture.png");
    }

    test::Scratch scratch_;
};

TEST_F(RenderedPicture, InPngHasTwoPixelsForEachLogicalOne) {
    const Pixels pixels(png());
    EXPECT_EQ(pixels.width(), 800);
    EXPECT_EQ(pixels.height(), 640);
    EXPECT_EQ(pixels.at(2 * 50, 2 * 40), 0x3556CFU) << "the first rectangle";
    EXPECT_EQ(pixels.at(2 * 2, 2 * 2), 0xFFFFFFU) << "the ground";
}

TEST_F(RenderedPicture, StandsItsCapitalsInTheMiddleOfTheirPlace) {
    const Pixels pixels(png());
    int top = 1000;
    int bottom = 0;
    for (int y = 2 * 280; y < 2 * 318; ++y) {
        for (int x = 2 * 18; x < 2 * 80; ++x) {
            if (pixels.at(x, y) != 0xB83C20U) continue;
            top = std::min(top, y);
            bottom = std::max(bottom, y);
        }
    }
    EXPECT_NEAR((top + bottom) / 2.0, 2 * 300, 3);
}

TEST_F(RenderedPicture, InSvgLooksAsInPng) {
    const std::string svg = rendered(PictureFormat::svg, "picture.svg", "rsvg-convert -w 800",
                                     "-o '" + file("rendered.png") + "'");
    const Difference found = difference(Pixels(png()), Pixels(svg));
    ASSERT_TRUE(found.same_size);
    EXPECT_LT(found.mean, 1.5);
    EXPECT_LT(found.share, 0.01);
}

TEST_F(RenderedPicture, InPdfLooksAsInPng) {
    // 300 by 240 points at 192 to the inch are 800 by 640 pixels.
    const std::string pdf = rendered(PictureFormat::pdf, "picture.pdf", "pdftocairo -png -singlefile -r 192",
                                     "'" + file("rendered") + "'");
    const Difference found = difference(Pixels(png()), Pixels(pdf));
    ASSERT_TRUE(found.same_size);
    EXPECT_LT(found.mean, 1.5);
    EXPECT_LT(found.share, 0.01);
}

TEST_F(RenderedPicture, ThatIsAnotherOneIsFound) {
    const auto without_texts = [](chart::Canvas& canvas) {
        test::draw_test_picture(canvas);
        canvas.fill_rect({0, 200, 400, 60}, chart::rgb(0xFFFFFF), 0);
    };
    test::write_file(file("other.png"), picture(PictureFormat::png, test_spec(), without_texts));
    const Difference found = difference(Pixels(png()), Pixels(file("other.png")));
    EXPECT_GT(found.share, 0.015);
}

TEST(Pictures, HaveTheSameBytesEachTime) {
    for (const PictureFormat format : {PictureFormat::svg, PictureFormat::png, PictureFormat::pdf}) {
        EXPECT_EQ(test_picture(format), test_picture(format));
    }
}

TEST(Pictures, InSvgKeepTheirTextsAndATitle) {
    const std::string svg = test_picture(PictureFormat::svg);
    EXPECT_THAT(svg, HasSubstr("<title>A test &amp; more</title>"));
    EXPECT_THAT(svg, HasSubstr(">Body, Größe – 12 × 3</text>"));
}

TEST(Pictures, InPdfBearNoDate) {
    EXPECT_THAT(test_picture(PictureFormat::pdf), Not(HasSubstr("/CreationDate (D:2")));
}

TEST(Pictures, EscapeWhatXmlWouldTakeForItsOwn) {
    const std::string svg = picture(PictureFormat::svg, test_spec(), [](chart::Canvas& canvas) {
        canvas.text({1, 1}, "a < b & \"c\"\x01", chart::Type::body, {}, chart::Align::left);
    });
    EXPECT_THAT(svg, HasSubstr(">a &lt; b &amp; &quot;c&quot;</text>"));
}

TEST(Pictures, AreFittedIntoTheirSizeWhole) {
    PictureSpec spec = test_spec();
    spec.width = 800;
    spec.height = 320;
    spec.drawn_width = 400;
    spec.drawn_height = 320;
    const std::string svg = picture(PictureFormat::svg, spec, test::draw_test_picture);
    EXPECT_THAT(svg, HasSubstr("translate(200.000 0.000) scale(1.00000)"));
}

TEST(Pictures, ThatAreTooLargeSaySo) {
    PictureSpec spec = test_spec();
    spec.width = 1e6F;
    spec.height = 1e6F;
    EXPECT_THROW(static_cast<void>(picture(PictureFormat::png, spec, [](chart::Canvas&) {})),
                 std::runtime_error);
}

}  // namespace
}  // namespace nightcramp::report
