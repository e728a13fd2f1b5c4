#include "diary/forget.hpp"
#include "storage/change_json.hpp"
#include "storage/forget_parts.hpp"

#include <array>
#include <stdexcept>

#include <sodium.h>

namespace nightcramp::storage {
namespace {

template <std::size_t size>
using Bytes = std::array<unsigned char, size>;

void start_sodium() {
    if (sodium_init() < 0) throw std::runtime_error("The system gives no random numbers.");
}

template <std::size_t size>
std::string hexadecimal(const Bytes<size>& bytes) {
    std::string text(2 * size + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    text.pop_back();
    return text;
}

}  // namespace

std::string kind_of(const Forgetting& what) {
    return is_of_medicine(what) ? "medicine" : std::string(kind_text(what.subject.kind));
}

std::string salted_hash(const Forgetting& what, const std::string& salt) {
    start_sodium();
    const std::string text =
        is_of_medicine(what) ? what.medicine_id + '\0' + what.medicine : what.subject.key;
    Bytes<crypto_generichash_BYTES> hash{};
    // libsodium's type of bytes
    const auto bytes = [](const std::string& t) { return reinterpret_cast<const unsigned char*>(t.data()); };
    crypto_generichash(hash.data(), hash.size(), bytes(text), text.size(), bytes(salt), salt.size());
    return hexadecimal(hash);
}

std::string new_salt() {
    start_sodium();
    Bytes<crypto_generichash_KEYBYTES_MIN> salt{};
    randombytes_buf(salt.data(), salt.size());
    return hexadecimal(salt);
}

}  // namespace nightcramp::storage
