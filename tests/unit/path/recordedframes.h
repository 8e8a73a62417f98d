// SPDX-License-Identifier: GPL-3.0-or-later
// Frames as they were on the wires of a lab, between two light guests.
#pragma once

#include <QByteArray>

namespace overlab::testing {

/// In hexadecimal, as tcpdump -xx prints it.
inline QByteArray frameOf(const char *hexadecimal)
{
    return QByteArray::fromHex(hexadecimal);
}

inline const QByteArray arpRequest = frameOf("ffffffffffff fa163eb0a36b 0806 0001 0800 0604 0001 fa163eb0a36b 0a00000a 000000000000 0a000001");

inline const QByteArray echoMark = frameOf("d8e6d83d4abf5234ad3782494020e55a");
inline const QByteArray echoRequest =
    frameOf("fa163ef4b337 fa163ee1877e 0800 4500 0054 0000 4000 4001 268f 0a03000a 0a03000b"
            "0800 debc da91 0001 d8e6d83d4abf5234ad3782494020e55a")
    + QByteArray(40, '.');
inline const QByteArray echoReply =
    frameOf("fa163ee1877e fa163ef4b337 0800 4500 0054 0000 4000 4001 268f 0a03000b 0a03000a"
            "0000 e6bc da91 0001 d8e6d83d4abf5234ad3782494020e55a")
    + QByteArray(40, '.');

/// The same in VXLAN, VNI 22.
inline const QByteArray vxlanHeader =
    frameOf("fa163ef19cb2 fa163ee20f1d 0800 4500 0086 0000 4000 4011 bb11 c0a8ff02 c0a8ff01"
            "8efd 12b5 0072 0000 0800 0000 0000 1600");
inline const QByteArray geneveHeader =
    frameOf("fa163ef19cb2 fa163ee20f1d 0800 4500 0086 0000 4000 4011 bb11 c0a8ff02 c0a8ff01"
            "df94 17c1 0072 0000 0000 6558 0000 0800");
inline const QByteArray greHeader =
    frameOf("fa163ef19cb2 fa163ee20f1d 0800 4500 007e 0000 4000 402f bafb c0a8ff02 c0a8ff01"
            "2000 6558 0000 0007");

inline const QByteArray syn =
    frameOf("fa163ef4b337 fa163ee1877e 0800 4500 002c 0000 4000 4006 26b2 0a03000a 0a03000b"
            "b3aa 0050 1f56cd2f 00000000 6002 faf0 e99e 0000 020404b0");
inline const QByteArray reset =
    frameOf("fa163ee1877e fa163ef4b337 0800 4500 0028 0000 4000 4006 26b6 0a03000b 0a03000a"
            "0050 b3aa 00000000 1f56cd30 5014 0000 fb34 0000");

inline const QByteArray datagramMark = frameOf("77b4f221fccf8a831b9a03f9fe238c99");
inline const QByteArray datagram =
    frameOf("fa163ef4b337 fa163ee1877e 0800 4500 0054 0000 4000 4011 267f 0a03000a 0a03000b"
            "e672 0050 0040 cd7a 77b4f221fccf8a831b9a03f9fe238c99")
    + QByteArray(40, '.');
/// What the datagram's receiver says: nobody listens there.
inline const QByteArray portUnreachable =
    frameOf("fa163ee1877e fa163ef4b337 0800 45c0 0070 5d1a 0000 4001 0899 0a03000b 0a03000a"
            "0303 1169 0000 0000"
            "4500 0054 0000 4000 4011 267f 0a03000a 0a03000b"
            "e672 0050 0040 cd7a 77b4f221fccf8a831b9a03f9fe238c99")
    + QByteArray(40, '.');

} // namespace overlab::testing
