// SPDX-License-Identifier: GPL-3.0-or-later
// What udhcpc runs in a namespace guest when it gets, renews or loses a lease (busybox udhcpc,
// "-s PROG"): puts address, MTU, routes and name servers in place. Its variables come from udhcpc;
// GUEST_FOLDER, GUEST_BOUND and GUEST_GATE from the engine. A program and not a script because a
// thousand guests run it at once: plain system calls, linked statically, no child.
#include <arpa/inet.h>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

const char *variable(const char *name)
{
    const char *const value = getenv(name);
    return value ? value : "";
}

/// One request to the kernel, built in place.
class Request
{
public:
    template<typename Header>
    Request(uint16_t type, uint16_t flags, const Header &header)
    {
        nlmsghdr *const head = begin();
        head->nlmsg_len = NLMSG_LENGTH(sizeof header);
        head->nlmsg_type = type;
        head->nlmsg_flags = uint16_t(NLM_F_REQUEST | flags);
        head->nlmsg_seq = 1;
        memcpy(NLMSG_DATA(head), &header, sizeof header);
    }

    template<typename Value>
    Request &put(uint16_t attribute, const Value &value)
    {
        nlmsghdr *const head = begin();
        auto *const place = reinterpret_cast<rtattr *>(m_bytes + NLMSG_ALIGN(head->nlmsg_len));
        place->rta_type = attribute;
        place->rta_len = RTA_LENGTH(sizeof value);
        memcpy(RTA_DATA(place), &value, sizeof value);
        head->nlmsg_len = uint32_t(NLMSG_ALIGN(head->nlmsg_len) + RTA_ALIGN(place->rta_len));
        return *this;
    }

    bool send(int socket)
    {
        const nlmsghdr *const head = begin();
        return ::send(socket, head, head->nlmsg_len, 0) == ssize_t(head->nlmsg_len);
    }

private:
    nlmsghdr *begin() { return reinterpret_cast<nlmsghdr *>(m_bytes); }
    alignas(nlmsghdr) char m_bytes[256] = {};
};

class Card
{
public:
    explicit Card(const char *name)
        : m_index(if_nametoindex(name)),
          m_socket(socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE))
    {
    }

    bool isThere() const { return m_index != 0 && m_socket >= 0; }

    void setMtu(uint32_t mtu)
    {
        ifinfomsg link{};
        link.ifi_index = int(m_index);
        perform(Request(RTM_NEWLINK, 0, link).put(IFLA_MTU, mtu));
    }

    void flushAddresses()
    {
        ifaddrmsg every{};
        every.ifa_family = AF_INET;
        Request(RTM_GETADDR, NLM_F_DUMP, every).send(m_socket);
        // A guest's namespace has few addresses: all of them come in one or two answers.
        alignas(nlmsghdr) char answer[8192];
        for (bool isDone = false; !isDone;) {
            const ssize_t size = recv(m_socket, answer, sizeof answer, 0);
            isDone = size <= 0;
            auto left = unsigned(size > 0 ? size : 0);
            for (auto *message = reinterpret_cast<nlmsghdr *>(answer); NLMSG_OK(message, left);
                 message = NLMSG_NEXT(message, left)) {
                isDone = isDone || message->nlmsg_type == NLMSG_DONE
                    || message->nlmsg_type == NLMSG_ERROR;
                if (message->nlmsg_type == RTM_NEWADDR)
                    removeAddress(message);
            }
        }
    }

    void addAddress(in_addr address, uint8_t prefixLength, in_addr broadcast)
    {
        ifaddrmsg header{};
        header.ifa_family = AF_INET;
        header.ifa_prefixlen = prefixLength;
        header.ifa_index = m_index;
        Request request(RTM_NEWADDR, NLM_F_CREATE | NLM_F_REPLACE, header);
        request.put(IFA_LOCAL, address).put(IFA_ADDRESS, address).put(IFA_BROADCAST, broadcast);
        perform(request);
    }

    /// A \a gateway of 0.0.0.0: on the link itself.
    void setRoute(in_addr destination, uint8_t prefixLength, in_addr gateway)
    {
        rtmsg header{};
        header.rtm_family = AF_INET;
        header.rtm_dst_len = prefixLength;
        header.rtm_table = RT_TABLE_MAIN;
        header.rtm_protocol = RTPROT_BOOT; // as ip(8) does
        header.rtm_scope = gateway.s_addr ? RT_SCOPE_UNIVERSE : RT_SCOPE_LINK;
        header.rtm_type = RTN_UNICAST;
        Request request(RTM_NEWROUTE, NLM_F_CREATE | NLM_F_REPLACE, header);
        if (prefixLength > 0)
            request.put(RTA_DST, destination);
        if (gateway.s_addr)
            request.put(RTA_GATEWAY, gateway);
        request.put(RTA_OIF, m_index);
        perform(request);
    }

private:
    void removeAddress(nlmsghdr *message)
    {
        ifaddrmsg found{};
        memcpy(&found, NLMSG_DATA(message), sizeof found);
        if (found.ifa_index != m_index)
            return;
        auto *attribute = IFA_RTA(NLMSG_DATA(message));
        for (auto left = IFA_PAYLOAD(message); RTA_OK(attribute, left);
             attribute = RTA_NEXT(attribute, left)) {
            if (attribute->rta_type != IFA_LOCAL)
                continue;
            in_addr address{};
            memcpy(&address, RTA_DATA(attribute), sizeof address);
            perform(Request(RTM_DELADDR, 0, found).put(IFA_LOCAL, address));
        }
    }

    /// The kernel does what it is asked before send() returns; a refusal changes nothing here.
    void perform(Request request) { request.send(m_socket); }

    unsigned m_index;
    int m_socket;
};

in_addr addressOf(const char *text)
{
    in_addr address{};
    inet_pton(AF_INET, text, &address);
    return address;
}

/// Option 121: "DESTINATION/LENGTH GATEWAY …"; it carries the default route too (RFC 3442).
void setRoutes(Card &card, char *text)
{
    char *position = nullptr;
    const char *destination = strtok_r(text, " ", &position);
    while (destination) {
        const char *const gateway = strtok_r(nullptr, " ", &position);
        char address[INET_ADDRSTRLEN] = {};
        unsigned length = 0;
        if (!gateway || sscanf(destination, "%15[0-9.]/%u", address, &length) != 2 || length > 32)
            return;
        card.setRoute(addressOf(address), uint8_t(length), addressOf(gateway));
        destination = strtok_r(nullptr, " ", &position);
    }
}

void writeResolvers()
{
    char path[512];
    snprintf(path, sizeof path, "%s/resolv.conf", variable("GUEST_FOLDER"));
    FILE *const file = fopen(path, "we");
    if (!file)
        return;
    if (*variable("domain"))
        fprintf(file, "search %s\n", variable("domain"));
    char servers[1024];
    snprintf(servers, sizeof servers, "%s", variable("dns"));
    char *position = nullptr;
    for (const char *server = strtok_r(servers, " ", &position); server;
         server = strtok_r(nullptr, " ", &position))
        fprintf(file, "nameserver %s\n", server);
    fclose(file);
}

void take(Card &card, bool isNew)
{
    if (const int mtu = atoi(variable("mtu")); mtu > 0)
        card.setMtu(uint32_t(mtu));
    if (isNew)
        card.flushAddresses();
    const auto length = uint8_t(atoi(variable("mask")));
    const in_addr address = addressOf(variable("ip"));
    in_addr broadcast = addressOf(variable("broadcast"));
    if (!broadcast.s_addr)
        broadcast.s_addr = address.s_addr | htonl(length < 32 ? 0xffffffffU >> length : 0);
    card.addAddress(address, length, broadcast);

    char routes[4096];
    snprintf(routes, sizeof routes, "%s", variable("staticroutes"));
    if (*routes) {
        setRoutes(card, routes);
    } else if (*variable("router")) {
        char first[INET_ADDRSTRLEN] = {};
        sscanf(variable("router"), "%15[0-9.]", first);
        card.setRoute({}, 0, addressOf(first));
    }
    writeResolvers();
    // The engine waits for this file.
    const int bound = open(variable("GUEST_BOUND"), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (bound >= 0)
        close(bound);
}

/// udhcpc runs "deconfig" before it asks first, and waits for the end of it. The engine starts it
/// while its network is still being made, and holds a lock on this file until it may ask; then it
/// takes the file away.
void waitAtGate()
{
    const int gate = open(variable("GUEST_GATE"), O_RDONLY | O_CLOEXEC);
    if (gate < 0)
        return;
    flock(gate, LOCK_SH);
    close(gate);
}

} // namespace

int main(int argc, char **argv)
{
    const char *const event = argc > 1 ? argv[1] : "";
    Card card(variable("interface"));
    if (!card.isThere())
        return 1;
    if (strcmp(event, "deconfig") == 0) {
        card.flushAddresses();
        waitAtGate();
    } else if (strcmp(event, "bound") == 0 || strcmp(event, "renew") == 0) {
        take(card, strcmp(event, "bound") == 0);
    }
    return 0;
}
