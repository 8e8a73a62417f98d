// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/process/filedescriptor.h"

#include <unistd.h>

namespace overlab::host {

void FileDescriptor::reset(int descriptor)
{
    if (m_descriptor >= 0)
        ::close(m_descriptor); // not again on EINTR: Linux has closed it by then, see close(2)
    m_descriptor = descriptor;
}

} // namespace overlab::host
