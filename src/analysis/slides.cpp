#include "analysis/slides.hpp"

#include <algorithm>
#include <cmath>

namespace nightcramp::analysis {
namespace {

bool has_small_factors(int length) {
    for (const int factor : {2, 3, 5}) {
        while (length % factor == 0) length /= factor;
    }
    return length == 1;
}

/// The shortest length that is quick to transform and leaves a slide room on both sides.
int padded_length(int nights) {
    int length = std::max(8, 2 * nights);
    while (length % 4 != 0 || !has_small_factors(length)) ++length;
    return length;
}

}  // namespace

Slides::Slides(int nights, const std::vector<int>& rows)
    : nights_(nights), length_(padded_length(nights)), rows_(rows), padded_(length_) {
    transform_.SetFlag(Eigen::FFT<double>::HalfSpectrum);
    const bool all_used = static_cast<int>(rows.size()) == nights;
    if (all_used) {
        pairs_ = Series::Constant(nights, nights);
        return;
    }
    used_ = spectrum(on_calendar(Eigen::VectorXd::Ones(static_cast<Eigen::Index>(rows.size()))));
    pairs_ = correlate(used_, used_).array().round();
}

Series Slides::on_calendar(const Eigen::VectorXd& used) const {
    Series series = Series::Zero(nights_);
    series(rows_) = used;
    return series;
}

Slides::Spectrum Slides::spectrum(const Series& series) {
    padded_.head(nights_) = series;
    padded_.tail(length_ - nights_).setZero();
    Spectrum result(length_ / 2 + 1);
    transform_.fwd(result.data(), padded_.data(), length_);
    return result;
}

Series Slides::correlate(const Spectrum& a, const Spectrum& b) {
    const Spectrum product = a.cwiseProduct(b.conjugate());
    transform_.inv(padded_.data(), product.data(), length_);
    Series folded = padded_.head(nights_);
    if (nights_ > 1) folded.tail(nights_ - 1) += padded_.tail(nights_ - 1);
    return folded;
}

Slides::Result Slides::slide(const Eigen::VectorXd& exposure, const Eigen::VectorXd& residual) {
    const Series sums = correlate(spectrum(on_calendar(exposure)), spectrum(on_calendar(residual)));
    const double exposure_total = exposure.squaredNorm();
    const double residual_total = residual.squaredNorm();
    if (used_.size() == 0) return {sums, Series::Constant(nights_, exposure_total * residual_total)};
    Series exposed = correlate(spectrum(on_calendar(exposure.cwiseAbs2())), used_);
    Series left = correlate(used_, spectrum(on_calendar(residual.cwiseAbs2())));
    // What the transforms leave of an exact zero is not a variance.
    const double rounding = 1e-12;
    exposed = (exposed.array() < rounding * exposure_total).select(0, exposed);
    left = (left.array() < rounding * residual_total).select(0, left);
    return {sums, exposed.cwiseProduct(left)};
}

Series Slides::scaled_sums(const Series& sums) const {
    const auto used = static_cast<double>(rows_.size());
    return sums.array() * (used / pairs_.array().max(1.0)).sqrt();
}

Series Slides::standardised(const Result& result) const {
    Series series = Series::Zero(nights_);
    for (int s = 0; s < nights_; ++s) {
        if (pairs_[s] < 1 || !(result.variance[s] > 0)) continue;
        series[s] = result.sums[s] / std::sqrt(result.variance[s]) * std::sqrt(pairs_[s]);
    }
    return series;
}

double Slides::effective_number(const Series& series) {
    const Spectrum own = spectrum(series);
    const Series correlation = correlate(own, own);
    if (!(correlation[0] > 0)) return unknown;
    const double redundancy = (correlation / correlation[0]).squaredNorm();
    const double n = nights_;
    return std::max(std::min(n / std::max(redundancy, 1.0), n), 3.0);
}

double mean_square_of_slides(const Series& series) {
    if (series.size() < 2) return unknown;
    return series.tail(series.size() - 1).squaredNorm() / static_cast<double>(series.size() - 1);
}

}  // namespace nightcramp::analysis
