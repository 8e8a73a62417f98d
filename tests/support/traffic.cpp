// SPDX-License-Identifier: GPL-3.0-or-later
// traffic serve tcp:80 udp:53 …            echoes whatever comes, until it is killed
// traffic ask tcp|udp ADDRESS PORT FROM BYTES
//                                          one message of BYTES (from port FROM, 0: any) and its echo;
//                                          prints answered, refused or silent
// traffic hold tcp ADDRESS PORT            a message over one connection every 50 ms; prints a dot for
//                                          each echo, until it is killed
// traffic flood udp ADDRESS PORT FILE      one message a millisecond until FILE exists, 200 at least;
//                                          prints how many were sent, and how many were echoed
// traffic give PORT FILE                   FILE to each who connects, until it is killed
// For tests of what a firewall lets pass, inside guests. "silent" is no answer within 700 ms.
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr int patienceMs = 700;
constexpr char message[] = "hello";

int typeOf(const std::string &protocol)
{
    return protocol == "tcp" ? SOCK_STREAM : SOCK_DGRAM;
}

sockaddr_in addressOf(const char *address, int port)
{
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(uint16_t(port));
    inet_pton(AF_INET, address, &name.sin_addr);
    return name;
}

int serverSocket(const std::string &protocol, int port)
{
    const int server = socket(AF_INET, typeOf(protocol), 0);
    const int on = 1;
    setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    const sockaddr_in name = addressOf("0.0.0.0", port);
    if (bind(server, reinterpret_cast<const sockaddr *>(&name), sizeof name) != 0)
        return -1;
    if (protocol == "tcp")
        listen(server, 64);
    return server;
}

void echoDatagram(int server)
{
    static char buffer[65536];
    sockaddr_in from{};
    socklen_t size = sizeof from;
    const ssize_t got = recvfrom(server, buffer, sizeof buffer, 0, reinterpret_cast<sockaddr *>(&from), &size);
    if (got >= 0)
        sendto(server, buffer, size_t(got), 0, reinterpret_cast<sockaddr *>(&from), size);
}

/// False when the connection has ended.
bool echoStream(int connection)
{
    char buffer[2048];
    const ssize_t got = recv(connection, buffer, sizeof buffer, 0);
    return got > 0 && send(connection, buffer, size_t(got), MSG_NOSIGNAL) == got;
}

int serve(int count, char **words)
{
    std::vector<pollfd> sockets;
    std::vector<char> kinds; // d: datagrams, l: listens, c: a connection
    for (int i = 0; i < count; ++i) {
        const std::string word = words[i];
        const std::string protocol = word.substr(0, 3);
        const int server = serverSocket(protocol, std::stoi(word.substr(4)));
        if (server < 0) {
            std::perror(words[i]);
            return 1;
        }
        sockets.push_back({server, POLLIN, 0});
        kinds.push_back(protocol == "tcp" ? 'l' : 'd');
    }
    std::puts("serving");
    std::fflush(stdout);
    while (poll(sockets.data(), sockets.size(), -1) >= 0) {
        for (size_t i = 0; i < sockets.size(); ++i) {
            if (sockets[i].revents == 0)
                continue;
            if (kinds[i] == 'd') {
                echoDatagram(sockets[i].fd);
            } else if (kinds[i] == 'l') {
                sockets.push_back({accept(sockets[i].fd, nullptr, nullptr), POLLIN, 0});
                kinds.push_back('c');
            } else if (!echoStream(sockets[i].fd)) {
                close(sockets[i].fd);
                sockets[i].fd = -1; // poll() leaves it out
            }
        }
    }
    return 1;
}

bool isReadable(int socket, int milliseconds)
{
    pollfd one{socket, POLLIN, 0};
    return poll(&one, 1, milliseconds) == 1;
}

/// -1 with errno ETIMEDOUT or what the network said.
int connected(const std::string &protocol, const char *address, int port, int from = 0)
{
    const int client = socket(AF_INET, typeOf(protocol) | SOCK_NONBLOCK, 0);
    const sockaddr_in own = addressOf("0.0.0.0", from);
    if (bind(client, reinterpret_cast<const sockaddr *>(&own), sizeof own) != 0)
        return -1;
    const sockaddr_in name = addressOf(address, port);
    if (connect(client, reinterpret_cast<const sockaddr *>(&name), sizeof name) != 0) {
        if (errno != EINPROGRESS)
            return -1;
        pollfd one{client, POLLOUT, 0};
        if (poll(&one, 1, patienceMs) != 1) {
            errno = ETIMEDOUT;
            return -1;
        }
        int reason = 0;
        socklen_t size = sizeof reason;
        getsockopt(client, SOL_SOCKET, SO_ERROR, &reason, &size);
        if (reason != 0) {
            errno = reason;
            return -1;
        }
    }
    fcntl(client, F_SETFL, fcntl(client, F_GETFL) & ~O_NONBLOCK);
    return client;
}

int ask(const std::string &protocol, const char *address, int port, int from, int bytes)
{
    const std::string question(size_t(bytes), '?');
    const char *verdict = "silent";
    const int client = connected(protocol, address, port, from);
    if (client < 0) {
        verdict = errno == ECONNREFUSED ? "refused" : "silent";
    } else if (send(client, question.data(), question.size(), MSG_NOSIGNAL) > 0 && isReadable(client, patienceMs)) {
        char buffer[64];
        verdict = recv(client, buffer, sizeof buffer, 0) > 0 ? "answered"
            : errno == ECONNREFUSED                          ? "refused"
                                                             : "silent";
    }
    std::puts(verdict);
    return 0;
}

int hold(const std::string &protocol, const char *address, int port)
{
    const int client = connected(protocol, address, port);
    if (client < 0) {
        std::perror("hold");
        return 1;
    }
    while (send(client, message, sizeof message, MSG_NOSIGNAL) > 0) {
        char buffer[64];
        if (recv(client, buffer, sizeof buffer, 0) <= 0)
            return 1;
        std::putchar('.');
        std::fflush(stdout);
        usleep(50'000);
    }
    return 1;
}

int flood(const std::string &protocol, const char *address, int port, const char *file)
{
    const int client = connected(protocol, address, port);
    int sent = 0;
    int echoed = 0;
    char buffer[64];
    for (constexpr int enough = 200; sent < enough || access(file, F_OK) != 0; ++sent) {
        send(client, message, sizeof message, MSG_NOSIGNAL);
        while (recv(client, buffer, sizeof buffer, MSG_DONTWAIT) > 0)
            ++echoed;
        usleep(1000);
    }
    while (isReadable(client, 200) && recv(client, buffer, sizeof buffer, 0) > 0)
        ++echoed;
    std::printf("%d %d\n", sent, echoed);
    return 0;
}

bool giveFile(int connection, const char *file)
{
    const int source = open(file, O_RDONLY);
    char buffer[65536];
    ssize_t got = source < 0 ? -1 : 0;
    while (got >= 0 && (got = read(source, buffer, sizeof buffer)) > 0) {
        for (ssize_t sent = 0; sent < got;) {
            const ssize_t more = send(connection, buffer + sent, size_t(got - sent), MSG_NOSIGNAL);
            if (more <= 0)
                return false;
            sent += more;
        }
    }
    close(source);
    return got == 0;
}

int give(int port, const char *file)
{
    const int server = serverSocket("tcp", port);
    if (server < 0) {
        std::perror("give");
        return 1;
    }
    std::puts("serving");
    std::fflush(stdout);
    for (int connection = -1; (connection = accept(server, nullptr, nullptr)) >= 0; close(connection)) {
        if (!giveFile(connection, file))
            std::perror(file);
    }
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string mode = argc > 1 ? argv[1] : "";
    if (mode == "serve" && argc > 2)
        return serve(argc - 2, argv + 2);
    if (mode == "ask" && argc == 7)
        return ask(argv[2], argv[3], std::atoi(argv[4]), std::atoi(argv[5]), std::atoi(argv[6]));
    if (mode == "hold" && argc == 5)
        return hold(argv[2], argv[3], std::atoi(argv[4]));
    if (mode == "flood" && argc == 6)
        return flood(argv[2], argv[3], std::atoi(argv[4]), argv[5]);
    if (mode == "give" && argc == 4)
        return give(std::atoi(argv[2]), argv[3]);
    std::fputs("traffic: wrong arguments\n", stderr);
    return 2;
}
