#include "report/picture.hpp"

#include <gtest/gtest.h>

namespace nightcramp::report {
namespace {
TEST(Placeholder, Builds) {}
}  // namespace
}  // namespace nightcramp::report
