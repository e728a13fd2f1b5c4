#include "analysis/distributions.hpp"

#include <cmath>

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

namespace nightcramp::analysis {
namespace {

using Policy = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
using Student = boost::math::students_t_distribution<double, Policy>;

}  // namespace

double two_sided_t(double t, double freedom) {
    return 2 * boost::math::cdf(boost::math::complement(Student(freedom), std::abs(t)));
}

double t_quantile(double probability, double freedom) {
    return boost::math::quantile(Student(freedom), probability);
}

double normal_quantile(double probability) {
    return boost::math::quantile(boost::math::normal_distribution<double, Policy>(), probability);
}

}  // namespace nightcramp::analysis
