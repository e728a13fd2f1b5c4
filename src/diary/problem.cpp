#include "diary/problem.hpp"

#include <iterator>
#include <utility>

namespace nightcramp {

void append(Problems& all, Problems more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace nightcramp
