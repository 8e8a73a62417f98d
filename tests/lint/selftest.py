# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule against samples: the bad ones must be found, the good ones must not. A rule that cannot
fail is worse than none."""
from source import Source

# check: [(path, text)]; each holds exactly one finding, in the line that says HERE.
BAD = {
    'arrows': [
        ('engine/base/a.h', '#include "engine/design/design.h" // HERE'),
        ('engine/blueprint/a.cpp', '#include "engine/host/netlink/kernel.h" // HERE'),
        ('engine/client/a.cpp', '\n#include "engine/host/process/process.h" // HERE'),
        ('engine/host/ovs/a.cpp', '#include "engine/lab/lab.h" // HERE'),
        ('views/canvas/a.cpp', '#include "engine/lab/lab.h" // HERE'),
        ('views/wording/a.cpp', '#include "views/canvas/item.h" // HERE'),
        ('app/cli/a.cpp', '#include "engine/lab/lab.h" // HERE'),
        ('app/cli/a.cpp', '#include "views/canvas/item.h" // HERE'),
        ('app/gui/a.cpp', '#include "engine/host/ovs/flow.h" // HERE'),
        ('engine/lab/a.cpp', '#include "lab.h" // HERE'),
        ('engine/unheard/a.cpp', '// HERE'),
        ('engine/lab/a.cpp', '#include <yaml-cpp/yaml.h> // HERE'),
        ('engine/lab/a.cpp', '#include <libvirt/libvirt.h> // HERE'),
        ('engine/design/a.cpp', '#include <QColor> // HERE'),
        ('app/cli/a.cpp', '#include <QtWidgets/QWidget> // HERE'),
    ],
    'coroutines': [
        ('a.cpp', 'void f() {\n  co_await run(Spec{1, 2}); // HERE\n}'),
        ('a.cpp', 'void f() {\n  Spec s{co_await g(), 2}; // HERE\n}'),
        ('a.cpp', 'void f() {\n  co_await QtConcurrent::run([x] { return x; }); // HERE\n}'),
        ('a.cpp', 'void f() {\n  co_await run(u"ip"_s, {u"a"_s}); // HERE\n}'),
        ('a.cpp', 'void f() {\n  co_await run(u"ip"_s,\n    QStringList{u"a"_s}); // not here\n} // -1 HERE'),
        ('a.cpp', 'void f() {\n  if (auto x = co_await run(Spec{}); x) { // HERE\n  }\n}'),
        ('a.cpp', 'void f() {\n  co_return Pair{1, co_await g()}; // HERE\n}'),
        ('a.cpp', 'void f() {\n  use([&] { return 1; }, co_await g()); // HERE\n}'),
        ('a.cpp', 'void f() {\n  try { x(); } catch (const Error &e) {\n    co_await undo(); // HERE\n  }\n}'),
        ('a.cpp', 'void f() {\n  auto c = [this]() -> QCoro::Task<> { // HERE\n    co_await g();\n  };\n}'),
        ('a.cpp', 'void f() {\n  connect(a, b, [&x](int) mutable { // HERE\n    co_return;\n  });\n}'),
        ('a.cpp', 'int f() {\n  return QCoro::waitFor(g()); // HERE\n}'),
        ('a.h', 'class A\n{\npublic:\n    QCoro::Task<> start(int a); // HERE\n};'),
    ],
    'loops': [
        ('views/canvas/a.cpp', 'QEventLoop loop; // HERE'),
        ('views/canvas/a.cpp', 'dialog.exec(); // HERE'),
        ('app/gui/window.cpp', 'process->waitForFinished(10); // HERE'),
        ('app/gui/window.cpp', 'QCoreApplication::processEvents(); // HERE'),
        ('engine/client/a.cpp', 'socket.waitForReadyRead(); // HERE'),
    ],
    'sentences': [
        ('engine/lab/a.cpp', 'auto a = tr("It broke"); // HERE'),
        ('engine/lab/a.cpp', 'auto a = QCoreApplication::translate("A", "b"); // HERE'),
        ('views/canvas/a.cpp', 'label->setText(u"The lab does not run"_s); // HERE'),
        ('app/cli/a.cpp', 'say(join(tr("a"), u"and the other half.")); // HERE'),
    ],
    'shape': [
        ('engine/base/a.cpp', '// HERE no licence'),
        ('engine/base/a.h', '// SPDX-License-Identifier: GPL-3.0-or-later HERE\n#pragma once\n'),
        ('engine/base/a.cpp', '// SPDX-License-Identifier: GPL-3.0-or-later HERE\n' + ';\n' * 600),
        ('installers/x', '#!/bin/sh\necho\n'),
    ],
    'words': [
        ('engine/base/a.cpp', '// TODO: later HERE'),
        ('resources/a.txt', '\nsee /home/ada/labs HERE'),
        ('engine/lab/a.cpp', 'QString path = u"/root/x"_s; // HERE'),
        ('installers/run', 'pkill overlabd # HERE'),
        ('views/canvas/a.cpp', 'QColor c(u"#c0392b"_s); // HERE'),
    ],
}

GOOD = {
    'arrows': [
        ('engine/lab/a.cpp', '#include "engine/host/ovs/flow.h"\n#include <QString>'),
        ('app/gui/a.cpp', '#include "views/canvas/item.h"\n#include <QMainWindow>'),
        ('engine/base/a.cpp', '// #include "engine/design/design.h"'),
        ('engine/design/yaml/a.cpp', '#include <yaml-cpp/yaml.h>'),
    ],
    'coroutines': [
        ('a.cpp', 'void f() {\n  Spec s{1, 2};\n  co_await run(std::move(s));\n}'),
        ('a.cpp', 'void f() {\n  if (x) {\n    co_await g();\n  }\n  const QList<int> a{1};\n}'),
        ('a.cpp', 'void f() {\n  for (const auto &a : co_await g()) {\n    use(Spec{a});\n  }\n}'),
        ('a.cpp', 'void f() {\n  const auto r = co_await run([] { return Spec{1}; });\n}'),
        ('a.cpp', 'void f() {\n  try {\n    co_await g();\n  } catch (const Error &e) {\n    use(e);\n  }\n  co_await h();\n}'),
        ('a.cpp', 'void f() {\n  spawn(this, run(a[i]), [this](const Error &e) { fail(e); });\n}'),
        ('a.cpp', 'void f() {\n  auto c = [](int x) -> QCoro::Task<> { co_await g(x); };\n}'),
        ('a.cpp', '// co_await f(Spec{1});\nauto s = u"co_await f(Spec{1})"_s;'),
        ('a.h', 'class A\n{\npublic:\n    [[nodiscard]] QCoro::Task<QList<int>> start(int a);\n};'),
    ],
    'loops': [
        ('app/gui/main.cpp', 'return application.exec();'),
        ('engine/host/process/a.cpp', 'process.waitForFinished(10);'),
    ],
    'sentences': [
        ('views/canvas/a.cpp', 'label->setText(tr("The lab does not run, " "or does it?"));'),
        ('views/canvas/a.cpp', 'qCWarning(log) << "The lab does not run";'),
        ('app/cli/a.cpp', 'run(u"ovs-vsctl --no-wait init"_s);'),
        ('engine/lab/a.cpp', 'auto a = text.substr(1); auto b = str(2);'),
    ],
    'shape': [
        ('engine/base/a.h', '// SPDX-License-Identifier: GPL-3.0-or-later\n// What it is for.\n'),
        ('resources/lab.yaml', 'overlab: 1\n'),
    ],
    'words': [
        ('engine/base/a.cpp', '// TODO(when Qt 6.5 is the oldest): use the other call'),
        ('views/theme/a.cpp', 'QColor c(u"#c0392b"_s);'),
        ('engine/lab/a.cpp', 'QString path = u"/run/work/x"_s;'),
        ('tests/unit/a.cpp', 'QString path = u"/home/ann/x"_s;'),
    ],
}


def _expectedLine(text):
    lines = text.split('\n')
    for number, line in enumerate(lines, 1):
        if 'HERE' in line:
            return number - (2 if '-1 HERE' in line else 0)
    return 1


def run(checks):
    wrong = 0
    for name, check in checks.items():
        if not BAD.get(name) or not GOOD.get(name):
            print(f'{name}: no samples')
            wrong += 1
        for path, text in BAD.get(name, []):
            lines = [finding.line for finding in check([Source(path, text)])]
            if lines != [_expectedLine(text)]:
                print(f'{name}: bad sample found in lines {lines}, not {_expectedLine(text)}:\n{text}\n')
                wrong += 1
        for path, text in GOOD.get(name, []):
            for finding in check([Source(path, text)]):
                print(f'{name}: good sample refused: {finding}\n{text}\n')
                wrong += 1
    links = [Source('engine/base/CMakeLists.txt', 'overlab_layer(overlab_base SOURCES a.cpp)'),
             Source('engine/rpc/CMakeLists.txt', 'overlab_layer(overlab_rpc DEPENDS overlab_base)'),
             Source('views/wording/CMakeLists.txt',
                    'overlab_layer(overlab_wording\n DEPENDS overlab_base\n PRIVATE_DEPENDS overlab_rpc)')]
    found = [finding.path for finding in checks['arrows'](links)]
    if found != ['views/wording/CMakeLists.txt']:
        print(f'arrows: a forbidden link was not found: {found}')
        wrong += 1
    print(f'self-test: {wrong} samples went wrong')
    return 1 if wrong else 0
