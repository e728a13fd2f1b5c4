#pragma once

#include <functional>
#include <optional>

#include <sys/types.h>

namespace nightcramp::test {

/// A way to send single bytes from one process to another.
class Pipe {
public:
    Pipe();
    ~Pipe();
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    void send(char byte) const;
    /// Waits for one; none where nobody can send one any more.
    [[nodiscard]] std::optional<char> receive() const;
    /// From here on this process only receives.
    void only_receive();

private:
    int ends_[2];
};

/// A second process that does `work` and ends with what it returns; 99 where it throws.
class Process {
public:
    explicit Process(const std::function<int()>& work);
    /// Kills it where it was not waited for.
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    void kill() const;
    /// How it ended; -1 where it was killed.
    int wait();

private:
    pid_t id_;
    bool waited_ = false;
};

}  // namespace nightcramp::test
