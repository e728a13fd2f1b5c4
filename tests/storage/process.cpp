#include "tests/storage/process.hpp"

#include <csignal>
#include <cstdio>
#include <exception>
#include <stdexcept>

#include <sys/wait.h>
#include <unistd.h>

namespace nightcramp::test {

Pipe::Pipe() {
    if (pipe(ends_) != 0) throw std::runtime_error("no pipe");
}

Pipe::~Pipe() {
    close(ends_[0]);
    if (ends_[1] >= 0) close(ends_[1]);
}

void Pipe::send(char byte) const {
    if (write(ends_[1], &byte, 1) != 1) throw std::runtime_error("nobody receives");
}

std::optional<char> Pipe::receive() const {
    char byte = 0;
    return read(ends_[0], &byte, 1) == 1 ? std::optional(byte) : std::nullopt;
}

void Pipe::only_receive() {
    close(ends_[1]);
    ends_[1] = -1;
}

Process::Process(const std::function<int()>& work) : id_(fork()) {
    if (id_ < 0) throw std::runtime_error("no second process");
    if (id_ > 0) return;
    int result = 99;
    try {
        result = work();
    } catch (const std::exception& error) {
        std::fprintf(stderr, "second process: %s\n", error.what());
    }
    _exit(result);  // without the destructors and reports that belong to the first process
}

Process::~Process() {
    if (waited_) return;
    kill();
    wait();
}

void Process::kill() const {
    ::kill(id_, SIGKILL);
}

int Process::wait() {
    int status = 0;
    waitpid(id_, &status, 0);
    waited_ = true;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace nightcramp::test
