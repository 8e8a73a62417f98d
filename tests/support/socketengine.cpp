// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for the engine in tests of the launcher: listens on the lab's socket and answers every
// line as lab.hello is answered. Files in the state folder make it misbehave: "crash" ends it at
// once, "silent" keeps it from listening.
#include <cstdio>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

constexpr auto socketPath = "/run/overlab/engine.sock";

bool exists(const char *path)
{
    struct stat status
    {
    };
    return stat(path, &status) == 0;
}

void answer(int peer)
{
    char question[4096];
    char reply[256];
    while (read(peer, question, sizeof question) > 0) {
        const int size = std::snprintf(reply, sizeof reply,
                                       R"({"jsonrpc":"2.0","id":1,"result":{"pid":%d}})"
                                       "\n",
                                       int(getpid()));
        if (write(peer, reply, size_t(size)) < 0)
            return;
    }
}

} // namespace

int main(int, char **)
{
    if (exists("/run/overlab/crash")) {
        std::fputs("told to crash\n", stderr);
        return 3;
    }
    if (exists("/run/overlab/silent"))
        return pause();
    const int server = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strcpy(address.sun_path, socketPath);
    unlink(socketPath);
    if (bind(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) < 0 ||
        listen(server, 8) < 0)
        return 1;
    for (;;) {
        const int peer = accept4(server, nullptr, nullptr, SOCK_CLOEXEC);
        if (peer >= 0) {
            answer(peer);
            close(peer);
        }
    }
}
