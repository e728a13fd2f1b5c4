// Preloaded into a program with a window: says in which nanosecond (of CLOCK_MONOTONIC) frame number
// END_AT_FRAME was shown, and ends the program there. So a start is measured without a word about it in the
// program.
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include <dlfcn.h>
#include <unistd.h>

struct GLFWwindow;

extern "C" void glfwSwapBuffers(GLFWwindow* window) {
    using Swap = void (*)(GLFWwindow*);
    using Finish = void (*)();
    static const auto swap = reinterpret_cast<Swap>(dlsym(RTLD_NEXT, "glfwSwapBuffers"));
    static const auto finish = reinterpret_cast<Finish>(dlsym(RTLD_DEFAULT, "glFinish"));
    static int left = std::atoi(std::getenv("END_AT_FRAME"));
    swap(window);
    if (--left > 0) return;
    if (finish != nullptr) finish();
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    std::printf("%lld\n", static_cast<long long>(now.tv_sec) * 1'000'000'000 + now.tv_nsec);
    std::fflush(stdout);
    _exit(0);
}
