#include "present/sealed_words.hpp"

#include <fmt/format.h>

namespace nightcramp::present {

std::string sealed_sentence(Date since) {
    return fmt::format(
        "An experiment goes on. What stands here is of the nights before {}, until its result is opened.",
        day_and_month(since));
}

}  // namespace nightcramp::present
