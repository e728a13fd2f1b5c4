#pragma once

#include "analysis/series.hpp"

#include <complex>
#include <vector>

#include <unsupported/Eigen/FFT>

namespace nightcramp::analysis {

/// Slides one calendar along another, round and round, in every possible way. Only nights that are used on
/// both sides of a slide are held against each other. All by fast Fourier transforms of a padded length, so
/// that the cost grows as n log n whatever n is.
class Slides {
public:
    /// `rows`: the used nights of a calendar of `nights`, ascending.
    Slides(int nights, const std::vector<int>& rows);

    /// Sums and their scales for slides of 0 … n−1 nights. `exposure` and `residual` hold the used nights.
    struct Result {
        Series sums;      ///< sum a[t+s] r[t]
        Series variance;  ///< sum a²[t+s] u[t] · sum u[t+s] r²[t]; 0 where nothing meets
    };
    [[nodiscard]] Result slide(const Eigen::VectorXd& exposure, const Eigen::VectorXd& residual);

    /// The sums alone, each scaled by sqrt(used nights / pairs that meet).
    [[nodiscard]] Series scaled_sums(const Series& sums) const;
    /// T_s: each sum over its standard deviation, times sqrt(pairs that meet); 0 where undefined.
    [[nodiscard]] Series standardised(const Result& result) const;

    /// The effective number of independent slides: n / sum of the squared circular autocorrelations, within
    /// 3 … n. NaN for a series of zeros.
    [[nodiscard]] double effective_number(const Series& series);

private:
    using Spectrum = Eigen::VectorXcd;

    [[nodiscard]] Spectrum spectrum(const Series& series);
    /// sum a[t+s] b[t] for s = 0 … n−1, circular over the calendar.
    [[nodiscard]] Series correlate(const Spectrum& a, const Spectrum& b);
    [[nodiscard]] Series on_calendar(const Eigen::VectorXd& used) const;

    int nights_;
    int length_;  ///< of the transforms
    const std::vector<int>& rows_;
    Eigen::FFT<double> transform_;
    Series padded_;
    Spectrum used_;
    Series pairs_;  ///< nights that meet
};

/// Mean of the squares of all but the first.
[[nodiscard]] double mean_square_of_slides(const Series& series);

}  // namespace nightcramp::analysis
