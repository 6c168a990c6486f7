// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loaded into a program with LD_PRELOAD, it counts the calls that change files below one folder and lets one of them
// fail, or kills the program there. Configured by the environment; without LEYE_FAULT_FOLDER it only passes calls on.
//
//   LEYE_FAULT_FOLDER  only files below it count
//   LEYE_FAULT_AT      the number of the call that is hit, from 1; 0 or missing: none
//   LEYE_FAULT_KIND    EIO, ENOSPC, EINTR: the call fails so, once
//                      EIO+, ENOSPC+: this call and every later one
//                      SHORT: a write takes half; on other calls nothing happens
//                      KILL: the program dies before the call; TORN: in the middle of a write
//   LEYE_FAULT_COUNT   a file that gets the number of calls when the program ends
//   LEYE_FAULT_TRACE   a file that gets every path opened for writing, wherever it lies

#include <climits>
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#define LEYE_EXPORT __attribute__((visibility("default")))

namespace {

enum class Kind { None, Error, Short, Kill, Torn };

struct Plan {
    std::string folder;
    long at = 0;
    Kind kind = Kind::None;
    int error = 0;
    bool lasting = false;
    std::string count;
    std::string trace;
};

std::string fromEnvironment(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

Plan readPlan()
{
    Plan plan;
    plan.folder = fromEnvironment("LEYE_FAULT_FOLDER");
    plan.at = std::atol(fromEnvironment("LEYE_FAULT_AT").c_str());
    plan.count = fromEnvironment("LEYE_FAULT_COUNT");
    plan.trace = fromEnvironment("LEYE_FAULT_TRACE");
    std::string kind = fromEnvironment("LEYE_FAULT_KIND");
    plan.lasting = !kind.empty() && kind.back() == '+';
    if (plan.lasting)
        kind.pop_back();
    if (kind == "EIO" || kind == "ENOSPC" || kind == "EINTR") {
        plan.kind = Kind::Error;
        plan.error = kind == "EIO" ? EIO : kind == "ENOSPC" ? ENOSPC : EINTR;
    } else if (kind == "SHORT") {
        plan.kind = Kind::Short;
    } else if (kind == "KILL" || kind == "TORN") {
        plan.kind = kind == "KILL" ? Kind::Kill : Kind::Torn;
    }
    return plan;
}

const Plan &plan()
{
    static const Plan &made = *new Plan(readPlan()); // for ever: files are also closed when the program ends
    return made;
}

std::atomic<long> calls = 0;

template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

bool isBelow(const std::string &path)
{
    const std::string &folder = plan().folder;
    return !folder.empty() && path.compare(0, folder.size(), folder) == 0 &&
           (path.size() == folder.size() || path[folder.size()] == '/');
}

std::string absolute(const char *path)
{
    if (path[0] == '/')
        return path;
    char here[PATH_MAX];
    return ::getcwd(here, sizeof here) ? std::string(here) + '/' + path : path;
}

// Which open files lie below the folder. Not asked of /proc: a program that hides its memory may not read that either.
constexpr int kMostFiles = 4096;
std::atomic<bool> below[kMostFiles];

void note(int file, bool isIn)
{
    if (file >= 0 && file < kMostFiles)
        below[file] = isIn;
}

bool isBelow(int file) { return file >= 0 && file < kMostFiles && below[file]; }

/// What shall become of this call.
Kind meet()
{
    const long number = ++calls;
    const Plan &made = plan();
    const bool isHit = made.at > 0 && (number == made.at || (made.lasting && number > made.at));
    if (!isHit)
        return Kind::None;
    if (made.kind == Kind::Kill)
        ::raise(SIGKILL);
    errno = made.error;
    return made.kind;
}

void traceOpening(const char *path, int flags)
{
    if (plan().trace.empty() || (flags & O_ACCMODE) == O_RDONLY)
        return;
    static auto *real = next<int(const char *, int, ...)>("open64");
    const int before = errno;
    const int file = real(plan().trace.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const std::string line = absolute(path) + "\n";
    static auto *put = next<ssize_t(int, const void *, size_t)>("write");
    [[maybe_unused]] const ssize_t written = put(file, line.data(), line.size());
    ::close(file);
    errno = before;
}

template <typename Open>
int openWith(Open real, const char *path, int flags)
{
    traceOpening(path, flags);
    const bool isIn = isBelow(absolute(path));
    // Opening for reading changes nothing and may happen any number of times.
    if ((flags & O_ACCMODE) != O_RDONLY && isIn && meet() == Kind::Error)
        return -1;
    const int file = real();
    note(file, isIn);
    return file;
}

template <typename Write>
ssize_t writeWith(Write real, int file, size_t size)
{
    if (!isBelow(file))
        return real(size);
    switch (meet()) {
    case Kind::Error:
        return -1;
    case Kind::Short:
        return real(size > 1 ? size / 2 : size);
    case Kind::Torn:
        real(size / 2);
        ::raise(SIGKILL);
        return -1;
    default:
        return real(size);
    }
}

template <typename Call>
int callWith(Call real, bool counts)
{
    return counts && meet() == Kind::Error ? -1 : real();
}

__attribute__((destructor)) void sayCount()
{
    if (plan().count.empty())
        return;
    if (std::FILE *file = std::fopen(plan().count.c_str(), "w")) {
        std::fprintf(file, "%ld\n", calls.load());
        std::fclose(file);
    }
}

} // namespace

extern "C" {

#define LEYE_OPEN(name)                                                                                                \
    LEYE_EXPORT int name(const char *path, int flags, ...)                                                             \
    {                                                                                                                  \
        va_list list;                                                                                                  \
        va_start(list, flags);                                                                                         \
        const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(list, mode_t) : 0;                                \
        va_end(list);                                                                                                  \
        static auto *real = next<int(const char *, int, ...)>(#name);                                                  \
        return openWith([&] { return real(path, flags, mode); }, path, flags);                                         \
    }
LEYE_OPEN(open)
LEYE_OPEN(open64)

#define LEYE_OPENAT(name)                                                                                              \
    LEYE_EXPORT int name(int folder, const char *path, int flags, ...)                                                 \
    {                                                                                                                  \
        va_list list;                                                                                                  \
        va_start(list, flags);                                                                                         \
        const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(list, mode_t) : 0;                                \
        va_end(list);                                                                                                  \
        static auto *real = next<int(int, const char *, int, ...)>(#name);                                             \
        return openWith([&] { return real(folder, path, flags, mode); }, path, flags);                                 \
    }
LEYE_OPENAT(openat)
LEYE_OPENAT(openat64)

LEYE_EXPORT int close(int file)
{
    static auto *real = next<int(int)>("close");
    note(file, false);
    return real(file);
}

LEYE_EXPORT ssize_t write(int file, const void *bytes, size_t size)
{
    static auto *real = next<ssize_t(int, const void *, size_t)>("write");
    return writeWith([&](size_t part) { return real(file, bytes, part); }, file, size);
}

#define LEYE_PWRITE(name, offset_type)                                                                                 \
    LEYE_EXPORT ssize_t name(int file, const void *bytes, size_t size, offset_type offset)                             \
    {                                                                                                                  \
        static auto *real = next<ssize_t(int, const void *, size_t, offset_type)>(#name);                              \
        return writeWith([&](size_t part) { return real(file, bytes, part, offset); }, file, size);                    \
    }
LEYE_PWRITE(pwrite, off_t)
LEYE_PWRITE(pwrite64, off64_t)

#define LEYE_SYNC(name)                                                                                                \
    LEYE_EXPORT int name(int file)                                                                                     \
    {                                                                                                                  \
        static auto *real = next<int(int)>(#name);                                                                     \
        return callWith([&] { return real(file); }, isBelow(file));                                                    \
    }
LEYE_SYNC(fsync)
LEYE_SYNC(fdatasync)

#define LEYE_TRUNCATE(name, offset_type)                                                                               \
    LEYE_EXPORT int name(int file, offset_type size) noexcept                                                          \
    {                                                                                                                  \
        static auto *real = next<int(int, offset_type)>(#name);                                                        \
        return callWith([&] { return real(file, size); }, isBelow(file));                                              \
    }
LEYE_TRUNCATE(ftruncate, off_t)
LEYE_TRUNCATE(ftruncate64, off64_t)

LEYE_EXPORT int rename(const char *from, const char *to) noexcept
{
    static auto *real = next<int(const char *, const char *)>("rename");
    return callWith([&] { return real(from, to); }, isBelow(absolute(to)));
}

LEYE_EXPORT int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static auto *real = next<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return callWith([&] { return real(fromFolder, from, toFolder, to, flags); }, isBelow(absolute(to)));
}

LEYE_EXPORT int link(const char *from, const char *to) noexcept
{
    static auto *real = next<int(const char *, const char *)>("link");
    return callWith([&] { return real(from, to); }, isBelow(absolute(to)));
}

LEYE_EXPORT int unlink(const char *path) noexcept
{
    static auto *real = next<int(const char *)>("unlink");
    return callWith([&] { return real(path); }, isBelow(absolute(path)));
}

LEYE_EXPORT int mkdir(const char *path, mode_t mode) noexcept
{
    static auto *real = next<int(const char *, mode_t)>("mkdir");
    return callWith([&] { return real(path, mode); }, isBelow(absolute(path)));
}

} // extern "C"
