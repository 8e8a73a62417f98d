// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/overlab/stream.h"

#include <QElapsedTimer>

#include <cstdio>
#include <vector>

#include <arpa/inet.h>
#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace overlab::bench {

namespace {

sockaddr_in nameOf(const char *address, int port)
{
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(quint16(port));
    inet_pton(AF_INET, address, &name.sin_addr);
    return name;
}

int failed(const char *what)
{
    std::perror(what);
    return 1;
}

} // namespace

int sink(int port)
{
    const int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    const sockaddr_in name = nameOf("0.0.0.0", port);
    if (bind(server, reinterpret_cast<const sockaddr *>(&name), sizeof name) != 0 || listen(server, 1) != 0)
        return failed("sink");
    std::puts("listening");
    std::fflush(stdout);
    const int connection = accept(server, nullptr, nullptr);
    std::vector<char> buffer(256 * 1024);
    while (recv(connection, buffer.data(), buffer.size(), 0) > 0) {
    }
    return 0;
}

int pour(const char *address, int port, double seconds)
{
    const int client = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in name = nameOf(address, port);
    if (connect(client, reinterpret_cast<const sockaddr *>(&name), sizeof name) != 0)
        return failed("connect");
    const std::vector<char> buffer(128 * 1024);
    QElapsedTimer clock;
    clock.start();
    double bytes = 0;
    while (double(clock.nsecsElapsed()) / 1e9 < seconds) {
        const ssize_t sent = send(client, buffer.data(), buffer.size(), MSG_NOSIGNAL);
        if (sent < 0)
            return failed("send");
        bytes += double(sent);
    }
    int waiting = 0;
    ioctl(client, SIOCOUTQ, &waiting);
    std::printf("%.1f\n", (bytes - waiting) * 8 / 1e6 / (double(clock.nsecsElapsed()) / 1e9));
    return 0;
}

} // namespace overlab::bench
