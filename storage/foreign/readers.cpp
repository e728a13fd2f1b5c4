#include "storage/foreign/readers.hpp"

namespace nightcramp::storage {

std::vector<const exchange::Reader*> foreign_readers() {
    return {&loop_backup_reader(), &health_connect_reader()};
}

}  // namespace nightcramp::storage
