#include "tests/system/process.hpp"

#include <array>
#include <csignal>
#include <cstdlib>
#include <stdexcept>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace nightcramp::system_test {
namespace {

constexpr uid_t nobody = 65534;

using Pipe = std::array<int, 2>;

Pipe make_pipe() {
    Pipe ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    return ends;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> all;
    for (std::string& text : texts) all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

std::vector<std::string> as_texts(const std::map<std::string, std::string>& variables) {
    std::vector<std::string> all;
    for (const auto& [name, value] : variables) all.push_back(name + "=" + value);
    // What a sanitizer is told holds for the program, too.
    for (const char* name : {"LSAN_OPTIONS", "ASAN_SYMBOLIZER_PATH", "TSAN_OPTIONS"}) {
        if (const char* value = std::getenv(name)) all.push_back(std::string(name) + "=" + value);
    }
    return all;
}

/// Reads both ends until both are closed, so that neither can block the program.
void read_all(int output, std::string& out, int errors, std::string& err) {
    std::array<pollfd, 2> ends{{{output, POLLIN, 0}, {errors, POLLIN, 0}}};
    std::array<char, 65536> buffer{};
    while (ends[0].fd >= 0 || ends[1].fd >= 0) {
        if (poll(ends.data(), ends.size(), -1) < 0) throw std::runtime_error("poll");
        for (std::size_t i = 0; i < ends.size(); ++i) {
            if (ends.at(i).fd < 0 || ends.at(i).revents == 0) continue;
            const ssize_t count = read(ends.at(i).fd, buffer.data(), buffer.size());
            if (count <= 0) {
                ends.at(i).fd = -1;
            } else {
                (i == 0 ? out : err).append(buffer.data(), static_cast<std::size_t>(count));
            }
        }
    }
}

}  // namespace

std::filesystem::path source_dir() {
    return NIGHTCRAMP_SOURCE_DIR;
}

Process::Process(const std::vector<std::string>& command, const std::map<std::string, std::string>& variables,
                 bool unprivileged) {
    std::vector<std::string> words = command;
    std::vector<std::string> environment = as_texts(variables);
    const auto arguments = pointers(words);
    const auto settings = pointers(environment);
    const Pipe in = make_pipe();
    const Pipe out = make_pipe();
    const Pipe err = make_pipe();
    id_ = fork();
    if (id_ < 0) throw std::runtime_error("no process");
    if (id_ == 0) {
        dup2(in[0], STDIN_FILENO);
        dup2(out[1], STDOUT_FILENO);
        dup2(err[1], STDERR_FILENO);
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (unprivileged && getuid() == 0 && setuid(nobody) != 0) _exit(126);
        execve(arguments[0], arguments.data(), settings.data());
        _exit(127);
    }
    for (const int end : {in[0], out[1], err[1]}) close(end);
    input_ = in[1];
    output_ = out[0];
    errors_ = err[0];
}

Process::~Process() {
    if (id_ > 0) {
        kill();
        waitpid(id_, nullptr, 0);
    }
    close_input();
    for (const int end : {output_, errors_}) close(end);
}

void Process::write(const std::string& input) {
    std::signal(SIGPIPE, SIG_IGN);  // a program that ends early does not end the tests
    std::size_t done = 0;
    while (done < input.size()) {
        const ssize_t count = ::write(input_, input.data() + done, input.size() - done);
        if (count < 0) return;
        done += static_cast<std::size_t>(count);
    }
}

std::string Process::read_line() {
    std::string line;
    char sign = 0;
    while (read(output_, &sign, 1) == 1 && sign != '\n') line += sign;
    return line;
}

void Process::kill() const {
    ::kill(id_, SIGKILL);
}

bool Process::has_ended() const {
    siginfo_t info{};
    return waitid(P_PID, static_cast<id_t>(id_), &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
           info.si_pid == id_;
}

void Process::stop() {
    ::kill(id_, SIGTERM);
    waitpid(id_, nullptr, 0);
    id_ = -1;
}

void Process::close_input() {
    if (input_ >= 0) close(input_);
    input_ = -1;
}

Ended Process::wait() {
    close_input();
    Ended ended;
    read_all(output_, ended.out, errors_, ended.err);
    int status = 0;
    waitpid(id_, &status, 0);
    id_ = -1;
    ended.code = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    return ended;
}

std::vector<std::string> SystemTest::command(const std::vector<std::string>& arguments) {
    std::vector<std::string> words{NIGHTCRAMP_PROGRAM};
    words.insert(words.end(), arguments.begin(), arguments.end());
    return words;
}

Ended SystemTest::run_bare(const std::vector<std::string>& arguments, const std::string& input) const {
    Process process(command(arguments), variables);
    process.write(input);
    return process.wait();
}

Ended SystemTest::run(std::vector<std::string> arguments, const std::string& input) const {
    arguments.insert(arguments.end(), {"--diary", diary.string()});
    return run_bare(arguments, input);
}

}  // namespace nightcramp::system_test
