#include "exchange/writers/zip_archive.hpp"

#include <memory>
#include <stdexcept>

#include <zip.h>

namespace nightcramp::exchange {
namespace {

constexpr zip_uint16_t midnight = 0;
constexpr zip_uint16_t first_of_1980 = (1U << 5U) | 1U;  ///< as in the directories of DOS

[[noreturn]] void fail(const char* what) {
    throw std::runtime_error(std::string("The archive could not be made: ") + what + ".");
}

struct Freed {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, Freed>;
using Archive = std::unique_ptr<zip_t, Freed>;

void add(zip_t* archive, const ZipMember& member) {
    Source source(zip_source_buffer(archive, member.bytes.data(), member.bytes.size(), 0));
    if (!source) fail(zip_strerror(archive));
    const zip_int64_t place = zip_file_add(archive, member.name.c_str(), source.get(), ZIP_FL_ENC_UTF_8);
    if (place < 0) fail(zip_strerror(archive));
    (void)source.release();  // it belongs to the archive now
    const auto index = static_cast<zip_uint64_t>(place);
    if (zip_file_set_dostime(archive, index, midnight, first_of_1980, 0) != 0) fail(zip_strerror(archive));
}

std::string bytes_of(zip_source_t* source) {
    zip_stat_t about;
    if (zip_source_stat(source, &about) != 0 || zip_source_open(source) != 0) {
        fail(zip_error_strerror(zip_source_error(source)));
    }
    std::string bytes(about.size, '\0');
    const zip_int64_t count = zip_source_read(source, bytes.data(), bytes.size());
    (void)zip_source_close(source);  // what was read is there
    if (count != static_cast<zip_int64_t>(bytes.size())) fail("it could not be read back");
    return bytes;
}

}  // namespace

std::string write_zip(const std::vector<ZipMember>& members) {
    const Source whole(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!whole) fail("there is no memory for it");
    Archive archive(zip_open_from_source(whole.get(), ZIP_TRUNCATE, nullptr));
    if (!archive) fail("there is no memory for it");
    zip_source_keep(whole.get());  // beyond the closing of the archive
    for (const ZipMember& member : members) add(archive.get(), member);
    if (zip_close(archive.get()) != 0) fail(zip_strerror(archive.get()));
    (void)archive.release();
    return bytes_of(whole.get());
}

}  // namespace nightcramp::exchange
