<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; that is no design.</source>
        <translation>文件大于 %1 MiB，不可能是设计文件。</translation>
    </message>
    <message>
        <source>The file is empty. A design begins with &quot;overlab: 1&quot; and a &quot;name&quot;.</source>
        <translation>文件为空。设计文件以“overlab: 1”和“name”开头。</translation>
    </message>
    <message>
        <source>This is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>这不是 UTF-8 文本。请将文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>The control character %1 cannot stand in a design. Remove it.</source>
        <translation>设计文件中不能有控制字符 %1。请删除它。</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>不是有效的 YAML：%1。</translation>
    </message>
    <message>
        <source>YAML does not allow tabs as indentation. Use spaces.</source>
        <translation>YAML 不允许用制表符缩进。请使用空格。</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <translation>此处开始的引号没有结束。</translation>
    </message>
    <message>
        <source>No anchor &quot;&amp;%1&quot; stands before this alias.</source>
        <translation>在此别名之前没有锚点“&amp;%1”。</translation>
    </message>
    <message>
        <source>This alias contains itself. Write the value out instead.</source>
        <translation>此别名包含它自身。请直接写出该值。</translation>
    </message>
    <message>
        <source>The aliases of this file stand for more than %1 values. Write fewer of them.</source>
        <translation>此文件的别名展开后超过 %1 个值。请减少别名。</translation>
    </message>
    <message>
        <source>Values are nested more than %1 deep; no design needs that.</source>
        <translation>值的嵌套超过 %1 层，设计文件不需要这么深。</translation>
    </message>
    <message>
        <source>A file holds one design. Move this second document (after &quot;---&quot;) to its own file.</source>
        <translation>一个文件只含一个设计。请将第二个文档（“---”之后）移到单独的文件。</translation>
    </message>
    <message>
        <source>The YAML tag &quot;%1&quot; has no meaning in a design. Remove it.</source>
        <translation>YAML 标签“%1”在设计文件中没有意义。请删除它。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is given twice; the first is in line %2. Remove one of them.</source>
        <translation>键“%1”出现了两次，第一次在第 %2 行。请删除其中一个。</translation>
    </message>
    <message>
        <source>A key must be a word, not a list, a map or nothing.</source>
        <translation>键必须是一个单词，不能是列表、映射或空值。</translation>
    </message>
    <message>
        <source>The format version is missing. Begin the file with &quot;overlab: 1&quot;.</source>
        <translation>缺少格式版本。请以“overlab: 1”作为文件开头。</translation>
    </message>
    <message>
        <source>&quot;overlab&quot; must be the first key of the file.</source>
        <translation>“overlab”必须是文件的第一个键。</translation>
    </message>
    <message>
        <source>This program reads format version 1 (&quot;overlab: 1&quot;), not &quot;%1&quot;.</source>
        <translation>本程序读取格式版本 1（“overlab: 1”），而不是“%1”。</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here; did you mean &quot;%2&quot;?</source>
        <translation>此处没有键“%1”；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here.</source>
        <translation>此处没有键“%1”。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing here.</source>
        <translation>此处缺少键“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2, not %3.</source>
        <translation>“%1”必须是%2，而不是%3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; it is one of: %3.</source>
        <translation>“%1”不能是“%2”，可选值为：%3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, but must be between %3 and %4.</source>
        <translation>“%1”为 %2，但必须在 %3 到 %4 之间。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name. A name has 1 to 63 letters, digits, dots, hyphens and underscores, and begins with a letter or digit.</source>
        <translation>“%1”不是有效的名称。名称由 1 到 63 个字母、数字、点、连字符和下划线组成，并以字母或数字开头。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to nothing. Write NAME, or TENANT/NAME for another tenant&apos;s.</source>
        <translation>“%1”没有指向任何对象。请写“名称”，或用“租户/名称”指向其他租户的对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no IP address such as 10.0.1.85.</source>
        <translation>“%1”的值“%2”不是 IP 地址（例如 10.0.1.85）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no subnet such as 10.0.1.0/24.</source>
        <translation>“%1”的值“%2”不是子网（例如 10.0.1.0/24）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has bits set behind its prefix length. Did you mean %2?</source>
        <translation>“%1”在前缀长度之后还有非零位。您是指 %2 吗？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no range such as 10.0.1.10-10.0.1.200.</source>
        <translation>“%1”的值“%2”不是地址范围（例如 10.0.1.10-10.0.1.200）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no MAC address such as fa:16:3e:44:98:20.</source>
        <translation>“%1”不是 MAC 地址（例如 fa:16:3e:44:98:20）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no size. Write a whole number with a unit, such as 128MiB or 2GiB.</source>
        <translation>“%1”的值“%2”不是大小。请写带单位的整数，例如 128MiB 或 2GiB。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port. Write a number from 1 to 65535, or a range such as 80-443.</source>
        <translation>“%1”不是端口。请写 1 到 65535 之间的数字，或范围，例如 80-443。</translation>
    </message>
    <message>
        <source>The port range %1 ends before it begins. Write the smaller number first.</source>
        <translation>端口范围 %1 的终点小于起点。请先写较小的数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no color. Write six hexadecimal digits in quotation marks, such as &quot;#c0392b&quot;.</source>
        <translation>“%1”不是颜色。请在引号内写六位十六进制数，例如 &quot;#c0392b&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no DNS domain such as lab.example.</source>
        <translation>“%1”不是 DNS 域名（例如 lab.example）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty.</source>
        <translation>“%1”不能为空。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty. Remove the key, or list something.</source>
        <translation>“%1”不能为空。请删除该键，或列出内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is listed twice. Remove one of them.</source>
        <translation>“%1”列出了两次。请删除其中一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an IPv6 value yet.</source>
        <translation>“%1”目前还不能使用 IPv6 值。</translation>
    </message>
    <message>
        <source>The name &quot;%2&quot; is taken by the %1 in line %3. Choose another.</source>
        <translation>名称“%2”已被第 %3 行的%1使用。请另选一个。</translation>
    </message>
    <message>
        <source>The name &quot;%2&quot; is taken by another %1. Choose another name.</source>
        <translation>名称“%2”已被另一个%1使用。请另选名称。</translation>
    </message>
    <message>
        <source>A %1 cannot be called &quot;%2&quot;: the name has a meaning of its own. Choose another.</source>
        <translation>%1不能命名为“%2”：该名称另有含义。请另选一个。</translation>
    </message>
    <message>
        <source>There is no network &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>没有网络“%1”；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>There is no network &quot;%1&quot;. Another tenant&apos;s network is written TENANT/NAME.</source>
        <translation>没有网络“%1”。其他租户的网络写作“租户/名称”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an external network. Connect it to a router&apos;s &quot;external&quot;, and this to a network of the tenant.</source>
        <translation>“%1”是外部网络。请把它连到路由器的“external”，此处连接租户的网络。</translation>
    </message>
    <message>
        <source>There is no external network &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>没有外部网络“%1”；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>There is no external network &quot;%1&quot;. List it in the section &quot;external&quot;.</source>
        <translation>没有外部网络“%1”。请在“external”一节中列出它。</translation>
    </message>
    <message>
        <source>There is no image &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>没有镜像“%1”；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>There is no image &quot;%1&quot;. List it in the section &quot;images&quot;, or use &quot;tiny&quot;.</source>
        <translation>没有镜像“%1”。请在“images”一节中列出它，或使用“tiny”。</translation>
    </message>
    <message>
        <source>There is no node &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>没有节点“%1”；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>There is no node &quot;%1&quot;. List it in the section &quot;nodes&quot;.</source>
        <translation>没有节点“%1”。请在“nodes”一节中列出它。</translation>
    </message>
    <message>
        <source>There is no security group &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>没有安全组“%1”；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>There is no security group &quot;%1&quot;. List it in the tenant&apos;s &quot;security-groups&quot;.</source>
        <translation>没有安全组“%1”。请在租户的“security-groups”中列出它。</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; to send to or from; did you mean &quot;%2&quot;?</source>
        <translation>没有可作为收发端的“%1”；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; to send to or from. Write TENANT/VM, &quot;outside&quot;, or (in &quot;to&quot;) an address.</source>
        <translation>没有可作为收发端的“%1”。请写“租户/虚拟机”、“outside”，或在“to”中写地址。</translation>
    </message>
    <message>
        <source>The node &quot;%1&quot; does not have the role &quot;%2&quot;. Give it the role, or choose another node.</source>
        <translation>节点“%1”没有角色“%2”。请赋予该角色，或选择其他节点。</translation>
    </message>
    <message>
        <source>This needs a node with the role &quot;%1&quot;, but no node has it.</source>
        <translation>此处需要角色为“%1”的节点，但没有这样的节点。</translation>
    </message>
    <message>
        <source>The address %1 is no host address of the underlay %2.</source>
        <translation>地址 %1 不是底层网络 %2 中的主机地址。</translation>
    </message>
    <message>
        <source>The address %1 is taken by the node &quot;%2&quot;.</source>
        <translation>地址 %1 已被节点“%2”使用。</translation>
    </message>
    <message>
        <source>The underlay %1 has %2 addresses for %3 nodes. Choose a shorter prefix.</source>
        <translation>底层网络 %1 只有 %2 个地址，而节点有 %3 个。请选择更短的前缀。</translation>
    </message>
    <message>
        <source>The segment %1 of a %2 network must be between %3 and %4.</source>
        <translation>%2 网络的段 ID %1 必须在 %3 到 %4 之间。</translation>
    </message>
    <message>
        <source>A %1 network has no segment. Remove the key.</source>
        <translation>%1 网络没有段 ID。请删除该键。</translation>
    </message>
    <message>
        <source>The %2 segment %1 is taken by the network &quot;%3&quot;. Choose another, or leave the key out.</source>
        <translation>%2 段 ID %1 已被网络“%3”使用。请另选一个，或省略该键。</translation>
    </message>
    <message>
        <source>The physical network carries one flat network, which is &quot;%1&quot; already. Use another type here.</source>
        <translation>物理网络只能承载一个 flat 网络，即已有的“%1”。请在此处使用其他类型。</translation>
    </message>
    <message>
        <source>The MTU %1 must be between %2 and %3.</source>
        <translation>MTU %1 必须在 %2 到 %3 之间。</translation>
    </message>
    <message>
        <source>The MTU %1 does not fit: %2 leaves %3 of the underlay&apos;s %4.</source>
        <translation>MTU %1 放不下：%2 封装后底层网络的 %4 只剩 %3。</translation>
    </message>
    <message>
        <source>IPv6 needs an MTU of at least 1280, and this network has %1.</source>
        <translation>IPv6 需要至少 1280 的 MTU，而此网络为 %1。</translation>
    </message>
    <message>
        <source>Hosts cannot have addresses of %1 (it is loopback, multicast, reserved or everything).</source>
        <translation>主机不能使用 %1 中的地址（它是回环、组播、保留地址或全部地址）。</translation>
    </message>
    <message>
        <source>The subnet %1 overlaps %2 of the same network.</source>
        <translation>子网 %1 与同一网络的 %2 重叠。</translation>
    </message>
    <message>
        <source>The subnet %1 overlaps %2 of the external network &quot;%3&quot;; the world outside could not tell them apart.</source>
        <translation>子网 %1 与外部网络“%3”的 %2 重叠，外部无法区分它们。</translation>
    </message>
    <message>
        <source>The gateway %1 is no host address of the subnet %2.</source>
        <translation>网关 %1 不是子网 %2 的主机地址。</translation>
    </message>
    <message>
        <source>The DHCP address %1 is no host address of the subnet %2.</source>
        <translation>DHCP 地址 %1 不是子网 %2 的主机地址。</translation>
    </message>
    <message>
        <source>The DHCP address %1 is the gateway&apos;s. Choose another.</source>
        <translation>DHCP 地址 %1 是网关的地址。请另选一个。</translation>
    </message>
    <message>
        <source>The pool %1 ends before it begins. Write the smaller address first.</source>
        <translation>地址池 %1 的终点小于起点。请先写较小的地址。</translation>
    </message>
    <message>
        <source>The pool %1 is not within the host addresses of the subnet %2.</source>
        <translation>地址池 %1 超出了子网 %2 的主机地址范围。</translation>
    </message>
    <message>
        <source>The pool %1 would hand out the gateway&apos;s address %2. End the pool before it, or move the gateway.</source>
        <translation>地址池 %1 会分配网关地址 %2。请让地址池在它之前结束，或移动网关。</translation>
    </message>
    <message>
        <source>Only %1 addresses are free to be handed out here, but %2 are needed. Widen the pool or the subnet.</source>
        <translation>此处可分配的地址只有 %1 个，但需要 %2 个。请扩大地址池或子网。</translation>
    </message>
    <message>
        <source>The next hop %1 is no host address of the subnet %2, so its machines cannot reach it.</source>
        <translation>下一跳 %1 不是子网 %2 的主机地址，因此该子网的虚拟机无法到达它。</translation>
    </message>
    <message>
        <source>The pool %1 contains the DHCP address %2, which is left out.</source>
        <translation>地址池 %1 包含 DHCP 地址 %2，该地址不会被分配。</translation>
    </message>
    <message>
        <source>A lease of %1 seconds is too short: dnsmasq makes it 120 seconds.</source>
        <translation>租期 %1 秒太短：dnsmasq 会改为 120 秒。</translation>
    </message>
    <message>
        <source>The address %1 is in no subnet of the network (%2).</source>
        <translation>地址 %1 不在该网络的任何子网中（%2）。</translation>
    </message>
    <message>
        <source>The address %1 is in no subnet of the network: it has none for IPv4.</source>
        <translation>地址 %1 不在该网络的任何子网中：它没有 IPv4 子网。</translation>
    </message>
    <message>
        <source>%1 is the network or broadcast address of %2; no host can have it.</source>
        <translation>%1 是 %2 的网络地址或广播地址，主机不能使用。</translation>
    </message>
    <message>
        <source>The address %1 is taken by &quot;%2&quot;. Choose another.</source>
        <translation>地址 %1 已被“%2”使用。请另选一个。</translation>
    </message>
    <message>
        <source>The address %1 is the gateway&apos;s. Choose another.</source>
        <translation>地址 %1 是网关的地址。请另选一个。</translation>
    </message>
    <message>
        <source>The address %1 is the DHCP server&apos;s. Choose another.</source>
        <translation>地址 %1 是 DHCP 服务器的地址。请另选一个。</translation>
    </message>
    <message>
        <source>The MAC address %1 is a group&apos;s or null. Its first octet must be even.</source>
        <translation>MAC 地址 %1 是组地址或全零。其第一个字节必须是偶数。</translation>
    </message>
    <message>
        <source>The MAC address %1 is taken on this network by &quot;%2&quot;.</source>
        <translation>MAC 地址 %1 在此网络中已被“%2”使用。</translation>
    </message>
    <message>
        <source>The floating address %1 is not in the pool %2 of the external network &quot;%3&quot;.</source>
        <translation>浮动地址 %1 不在外部网络“%3”的地址池 %2 中。</translation>
    </message>
    <message>
        <source>The floating address %1 is in no external network.</source>
        <translation>浮动地址 %1 不属于任何外部网络。</translation>
    </message>
    <message>
        <source>The floating address %1 is taken by &quot;%2&quot;.</source>
        <translation>浮动地址 %1 已被“%2”使用。</translation>
    </message>
    <message>
        <source>The floating address %1 cannot be reached: no router joins the network &quot;%2&quot; and the external network &quot;%3&quot;.</source>
        <translation>浮动地址 %1 无法到达：没有路由器连接网络“%2”和外部网络“%3”。</translation>
    </message>
    <message>
        <source>The subnet %1 of &quot;%2&quot; overlaps %3 of &quot;%4&quot;, and a router cannot tell them apart.</source>
        <translation>“%2”的子网 %1 与“%4”的 %3 重叠，路由器无法区分它们。</translation>
    </message>
    <message>
        <source>The router is on this subnet of &quot;%1&quot; already. Remove the second interface.</source>
        <translation>路由器已连接到“%1”的这个子网。请删除第二个接口。</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; has no subnet, so a router has nothing to do there. Give it one.</source>
        <translation>网络“%1”没有子网，路由器在那里无事可做。请为它添加子网。</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; has no gateway that the router could be. Give the interface an &quot;address&quot;.</source>
        <translation>网络“%1”没有可由路由器充当的网关。请为接口指定“address”。</translation>
    </message>
    <message>
        <source>The next hop %1 is in no subnet that the router is on.</source>
        <translation>下一跳 %1 不在路由器所连接的任何子网中。</translation>
    </message>
    <message>
        <source>The next hop %1 is the router itself.</source>
        <translation>下一跳 %1 就是该路由器自身。</translation>
    </message>
    <message>
        <source>The router is on no network.</source>
        <translation>路由器没有连接任何网络。</translation>
    </message>
    <message>
        <source>The tenant uses %2 of &quot;%1&quot;, and its quota is %3.</source>
        <translation>租户使用了 %2 的“%1”，而其配额为 %3。</translation>
    </message>
    <message>
        <source>The port %1 needs &quot;protocol: tcp&quot; or &quot;protocol: udp&quot;.</source>
        <translation>端口 %1 需要“protocol: tcp”或“protocol: udp”。</translation>
    </message>
    <message>
        <source>A check with %1 needs a &quot;port&quot;.</source>
        <translation>使用 %1 的检查需要“port”。</translation>
    </message>
    <message>
        <source>Security groups need port security. Remove them, or &quot;port-security: false&quot;.</source>
        <translation>安全组需要端口安全。请删除安全组，或删除“port-security: false”。</translation>
    </message>
    <message>
        <source>Without port security every address is allowed. Remove &quot;allowed-addresses&quot;, or &quot;port-security: false&quot;.</source>
        <translation>关闭端口安全时允许所有地址。请删除“allowed-addresses”，或删除“port-security: false”。</translation>
    </message>
    <message>
        <source>The user data has %1 bytes; the metadata service takes at most %2.</source>
        <translation>用户数据为 %1 字节，元数据服务最多接受 %2 字节。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no effect on a machine of type &quot;namespace&quot;.</source>
        <translation>“%1”对类型为“namespace”的虚拟机不起作用。</translation>
    </message>
    <message>
        <source>The machine has no interface, so nothing can reach it.</source>
        <translation>虚拟机没有接口，因此无法到达它。</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; has no subnet, so this interface gets no address.</source>
        <translation>网络“%1”没有子网，因此此接口得不到地址。</translation>
    </message>
    <message>
        <source>The same rule stands in line %1.</source>
        <translation>第 %1 行已有相同的规则。</translation>
    </message>
    <message>
        <source>The same rule stands in the group already.</source>
        <translation>该组中已有相同的规则。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a map of keys and values</source>
        <translation>键值映射</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>external network</source>
        <translation>外部网络</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>security group</source>
        <translation>安全组</translation>
    </message>
    <message>
        <source>router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The file has more than %1 values; that is more than a lab can be. Split it.</source>
        <translation>文件中的值超过 %1 个，超出了一个实验环境的规模。请拆分文件。</translation>
    </message>
    <message>
        <source>The built-in image &quot;tiny&quot; needs at least %2 of memory; %1 is too little for it to start.</source>
        <translation>内置镜像“tiny”至少需要 %2 内存；%1 太少，无法启动。</translation>
    </message>
    <message>
        <source>&quot;%1…&quot; is no public SSH key. Copy the one line of a file such as id_ed25519.pub: type, key, and perhaps a comment.</source>
        <translation>“%1…”不是 SSH 公钥。请复制 id_ed25519.pub 这类文件中的那一行：类型、密钥，以及可选的注释。</translation>
    </message>
</context>
<context>
    <name>overlab::cli::Cli</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>您是指“%1”吗？</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>There is no option “--%1” here.</source>
        <translation>此处没有选项“--%1”。</translation>
    </message>
    <message>
        <source>There is no option “%1”; options are written in full: --lab, --host, --json.</source>
        <translation>没有选项“%1”；选项须完整书写：--lab、--host、--json。</translation>
    </message>
    <message>
        <source>The option “--%1” takes no value.</source>
        <translation>选项“--%1”不带值。</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value: --%1 %2.</source>
        <translation>选项“--%1”需要一个值：--%1 %2。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>The command to run is missing behind “--”: overlabctl %1 %2</source>
        <translation>“--”之后缺少要运行的命令：overlabctl %1 %2</translation>
    </message>
    <message>
        <source>Something is missing: overlabctl %1 %2</source>
        <translation>缺少参数：overlabctl %1 %2</translation>
    </message>
    <message>
        <source>“%1” is one word too many: overlabctl %2 %3</source>
        <translation>“%1”是多余的参数：overlabctl %2 %3</translation>
    </message>
    <message>
        <source>which lab (else the design&apos;s, or the only one running)</source>
        <translation>哪个实验环境（默认：设计中的，或唯一正在运行的）</translation>
    </message>
    <message>
        <source>where: “local”, or what ssh understands</source>
        <translation>位置：“local”，或 ssh 能识别的目标</translation>
    </message>
    <message>
        <source>one JSON document on standard output, nothing else</source>
        <translation>标准输出只含一个 JSON 文档</translation>
    </message>
    <message>
        <source>“--%1 %2”: a whole number of at least %3 belongs there.</source>
        <translation>“--%1 %2”：此处应为不小于 %3 的整数。</translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>新建 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>更改 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>删除 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>未变 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, in %3 s</source>
        <comment>lab, counts, seconds</comment>
        <translation>%1：%2，用时 %3 秒</translation>
    </message>
    <message>
        <source>makes the lab match the design</source>
        <translation>使实验环境与设计一致</translation>
    </message>
    <message>
        <source>Console of %1. Ctrl-] leaves it.</source>
        <translation>%1 的控制台。按 Ctrl-] 退出。</translation>
    </message>
    <message>
        <source>Console of %1 left.</source>
        <translation>已退出 %1 的控制台。</translation>
    </message>
    <message>
        <source>the serial console of a machine; Ctrl-] leaves it</source>
        <translation>虚拟机的串行控制台；按 Ctrl-] 退出</translation>
    </message>
    <message>
        <source>The lab “%1” has ended. Processes, namespaces, mounts, links and files were checked: nothing is left.</source>
        <translation>实验环境“%1”已结束。已检查进程、命名空间、挂载、链路和文件：没有残留。</translation>
    </message>
    <message>
        <source>The lab “%1” has ended, but something is left:</source>
        <translation>实验环境“%1”已结束，但仍有残留：</translation>
    </message>
    <message>
        <source>ends the lab and proves that nothing is left</source>
        <translation>结束实验环境，并证明没有残留</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>FOUND</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>GOOD FOR</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Nothing that could be installed is missing.</source>
        <translation>可安装的都已安装。</translation>
    </message>
    <message>
        <source>To install for more: %1</source>
        <translation>安装以下软件包可获得更多功能：%1</translation>
    </message>
    <message>
        <source>what this host can and cannot do, and what to install for more</source>
        <translation>本机能做什么、不能做什么，以及可安装什么</translation>
    </message>
    <message>
        <source>runs a command in a place; its exit status is this one&apos;s</source>
        <translation>在指定位置运行命令；退出码即为该命令的退出码</translation>
    </message>
    <message>
        <source>ends it after S seconds, with status 124</source>
        <translation>S 秒后终止，退出码为 124</translation>
    </message>
    <message>
        <source>There is no lab; “overlabctl apply FILE” makes one.</source>
        <translation>没有实验环境；“overlabctl apply FILE”可建立。</translation>
    </message>
    <message>
        <source>LAB</source>
        <translation>实验环境</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>the labs of the host</source>
        <translation>本机的实验环境</translation>
    </message>
    <message>
        <source>answer %1 in %2 ms, TTL %3</source>
        <comment>sequence number, milliseconds</comment>
        <translation>应答 %1：%2 毫秒，TTL %3</translation>
    </message>
    <message>
        <source>%1 sent, %2 answered</source>
        <translation>发送 %1，应答 %2</translation>
    </message>
    <message>
        <source>real echo requests from a machine to a machine, an address or “outside”</source>
        <translation>从虚拟机向虚拟机、地址或“outside”发送真实的回显请求</translation>
    </message>
    <message>
        <source>how many (4)</source>
        <translation>次数（4）</translation>
    </message>
    <message numerus="yes">
        <source>%n to create</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>待新建 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>待更改 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>待删除 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>what apply would do, step by step</source>
        <translation>apply 将逐步执行的操作</translation>
    </message>
    <message>
        <source>the equivalent shell commands instead</source>
        <translation>改为输出等价的 shell 命令</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>machine, state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>switches a machine on</source>
        <translation>启动虚拟机</translation>
    </message>
    <message>
        <source>switches a machine off</source>
        <translation>关闭虚拟机</translation>
    </message>
    <message>
        <source>switches a machine off and on</source>
        <translation>重启虚拟机</translation>
    </message>
    <message>
        <source>an interactive shell in a place</source>
        <translation>在指定位置打开交互式 shell</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>ROLES</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>ADDRESSES</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>FLOATING</source>
        <translation>浮动地址</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>ROUTER</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>EXTERNAL</source>
        <translation>外部网络</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>SEGMENT</source>
        <translation>段 ID</translation>
    </message>
    <message>
        <source>SUBNETS</source>
        <translation>子网</translation>
    </message>
    <message>
        <source>LOCAL VLAN</source>
        <translation>本地 VLAN</translation>
    </message>
    <message>
        <source>Lab %1: %2</source>
        <comment>name, state</comment>
        <translation>实验环境 %1：%2</translation>
    </message>
    <message>
        <source>Not as drawn:</source>
        <translation>与设计不符：</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n error(s)</source>
        <translation>
            <numerusform>%1：%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: valid</source>
        <translation>%1：有效</translation>
    </message>
    <message>
        <source>all problems of the files</source>
        <translation>文件中的所有问题</translation>
    </message>
    <message>
        <source>%1 has errors; nothing was changed.</source>
        <translation>%1 有错误；未作任何更改。</translation>
    </message>
    <message>
        <source>A PLACE is a node (compute-0), a machine (red/vm-1, or vm-1 where only one has that name),
a router (red/router-1), a network (red/net-1: its DHCP server), “outside”, or “underlay”.</source>
        <translation>PLACE 可以是节点（compute-0）、虚拟机（red/vm-1，名称唯一时可写 vm-1）、
路由器（red/router-1）、网络（red/net-1：其 DHCP 服务器）、“outside”或“underlay”。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>it failed, and said why</source>
        <translation>失败，并说明了原因</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>用法错误</translation>
    </message>
    <message>
        <source>the design is invalid</source>
        <translation>设计无效</translation>
    </message>
    <message>
        <source>no such lab, place or object</source>
        <translation>没有此实验环境、位置或对象</translation>
    </message>
    <message>
        <source>Usage: overlabctl COMMAND … [--lab NAME] [--host DEST] [--json]</source>
        <translation>用法：overlabctl COMMAND … [--lab NAME] [--host DEST] [--json]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>For every command:</source>
        <translation>所有命令通用：</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>退出码：</translation>
    </message>
    <message>
        <source>Usage: overlabctl %1</source>
        <translation>用法：overlabctl %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>“%1” is not a lab&apos;s name: letters, digits, dots, hyphens and underscores, at most 63 of them.</source>
        <translation>“%1”不是有效的实验环境名称：应由字母、数字、点、连字符和下划线组成，最多 63 个字符。</translation>
    </message>
    <message>
        <source>Running: %1.</source>
        <translation>正在运行：%1。</translation>
    </message>
    <message>
        <source>No lab is running; “overlabctl apply FILE” starts one.</source>
        <translation>没有正在运行的实验环境；“overlabctl apply FILE”可启动。</translation>
    </message>
    <message>
        <source>Several labs are running: %1. Choose one with --lab.</source>
        <translation>有多个实验环境正在运行：%1。请用 --lab 选择一个。</translation>
    </message>
    <message>
        <source>The lab “%1” is not running.</source>
        <translation>实验环境“%1”没有运行。</translation>
    </message>
    <message>
        <source>error:</source>
        <translation>错误：</translation>
    </message>
    <message>
        <source>warning:</source>
        <translation>警告：</translation>
    </message>
    <message>
        <source>“%1” is not a host that ssh could reach.</source>
        <translation>“%1”不是 ssh 能连接的主机。</translation>
    </message>
    <message>
        <source>“%1” is for people; --json makes no sense with it.</source>
        <translation>“%1”供人使用，不能与 --json 一起使用。</translation>
    </message>
    <message>
        <source>“overlabctl --help” lists the commands.</source>
        <translation>“overlabctl --help”列出所有命令。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds on the progress line, for example &quot;4.2 s&quot;.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json has all.</source>
        <translation>
            <numerusform>……还有 %n 项；--json 列出全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying the design again puts it right.</source>
        <translation>再次应用设计即可恢复。</translation>
    </message>
    <message>
        <source>The engine of the lab “%1” did not answer; the lab was ended without it.</source>
        <translation>实验环境“%1”的引擎没有响应；已绕过引擎结束该实验环境。</translation>
    </message>
    <message>
        <source>Run it in each node: overlabctl exec NODE -- sh &lt; SCRIPT. Elsewhere it does nothing.</source>
        <translation>请在每个节点中运行：overlabctl exec NODE -- sh &lt; SCRIPT。在别处运行不起作用。</translation>
    </message>
    <message>
        <source>Interrupted. The engine of the lab “%1” goes on with the design: “overlabctl status --lab %1” shows how far it is, “overlabctl destroy --lab %1” ends it.</source>
        <translation>已中断。实验环境“%1”的引擎仍在继续应用设计：“overlabctl status --lab %1”显示进展，“overlabctl destroy --lab %1”将其结束。</translation>
    </message>
    <message>
        <source>Interrupted before the lab “%1” was given the design: nothing was changed. If it was just being started, “overlabctl list” shows it and “overlabctl destroy --lab %1” ends it.</source>
        <translation>在把设计交给实验环境“%1”之前已中断：未作任何更改。如果它当时正在启动，“overlabctl list”会列出它，“overlabctl destroy --lab %1”可将其结束。</translation>
    </message>
    <message>
        <source>The lab “%1” had stopped; its folder was removed. Processes, namespaces, mounts, links and files were checked: nothing is left.</source>
        <translation>实验环境“%1”此前已停止；其文件夹已删除。已检查进程、命名空间、挂载、链路和文件：没有残留。</translation>
    </message>
    <message>
        <source>The lab “%1” has stopped. “overlabctl apply FILE” makes it anew from its design, “overlabctl destroy --lab %1” removes what is left of it.</source>
        <translation>实验环境“%1”已停止。“overlabctl apply FILE”会按设计重新建立，“overlabctl destroy --lab %1”会删除其残留。</translation>
    </message>
    <message>
        <source>No lab is running. Stopped: %1.</source>
        <translation>没有正在运行的实验环境。已停止：%1。</translation>
    </message>
    <message>
        <source>Several labs have stopped: %1. Choose one with --lab.</source>
        <translation>有多个实验环境已停止：%1。请用 --lab 选择一个。</translation>
    </message>
    <message>
        <source>“%1” is a light guest and has no serial console; “overlabctl shell %1” opens a shell there.</source>
        <translation>“%1”是轻量主机，没有串行控制台；“overlabctl shell %1”可在其中打开 shell。</translation>
    </message>
    <message>
        <source>interrupted with Ctrl-C</source>
        <translation>被 Ctrl-C 中断</translation>
    </message>
    <message>
        <source>TENANT</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>MACHINES</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>VCPUS</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>NETWORKS</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>ROUTERS</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>RECEIVED</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, allowed</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>“outside” leads to the real network, until the next apply without it</source>
        <translation>“outside”通向真实网络，直到下一次不带此选项的 apply</translation>
    </message>
    <message>
        <source>what apply --uplink would do</source>
        <translation>apply --uplink 会做什么</translation>
    </message>
    <message>
        <source>Uplink: “outside” leads to the real network as %1; a resolver answers at %2</source>
        <comment>addresses</comment>
        <translation>上行链路：“outside”以 %1 通向真实网络；%2 上有 DNS 解析器应答</translation>
    </message>
    <message>
        <source>Uplink: it does not work (%1)</source>
        <comment>reason</comment>
        <translation>上行链路：不工作（%1）</translation>
    </message>
    <message>
        <source>nodes, machines, routers and networks of a lab, its uplink and drift if any</source>
        <translation>实验环境的节点、虚拟机、路由器和网络，以及上行链路和偏差（如有）</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>number, place, what happens</comment>
        <translation>%1. %2：%3</translation>
    </message>
    <message>
        <source>The way of its ARP request:</source>
        <translation>其 ARP 请求的路径：</translation>
    </message>
    <message>
        <source>And back:</source>
        <translation>返回路径：</translation>
    </message>
    <message>
        <source>the way of a packet, hop by hop, with the rule that decided each</source>
        <translation>数据包的路径，逐跳列出，并给出每一跳所依据的规则</translation>
    </message>
    <message>
        <source>icmp, tcp or udp (icmp)</source>
        <translation>icmp、tcp 或 udp（icmp）</translation>
    </message>
    <message>
        <source>the destination&apos;s, of tcp and udp</source>
        <translation>目的端口，用于 tcp 和 udp</translation>
    </message>
    <message>
        <source>of the IP packet in bytes, which may not be fragmented (84)</source>
        <translation>IP 数据包的长度，以字节计；不允许分片（84）</translation>
    </message>
    <message>
        <source>a later packet of a connection, not its first</source>
        <translation>连接中的后续数据包，而非第一个</translation>
    </message>
    <message>
        <source>the answer&apos;s way, too</source>
        <translation>同时给出应答的路径</translation>
    </message>
    <message>
        <source>“--protocol %1”: icmp, tcp, udp, arp or dhcp belongs there.</source>
        <translation>“--protocol %1”：此处应为 icmp、tcp、udp、arp 或 dhcp。</translation>
    </message>
    <message>
        <source>“--protocol %1” needs a port: --port N.</source>
        <translation>“--protocol %1”需要端口：--port N。</translation>
    </message>
    <message>
        <source>“--port” goes with “--protocol tcp” or “--protocol udp”.</source>
        <translation>“--port”只能与“--protocol tcp”或“--protocol udp”一起使用。</translation>
    </message>
    <message>
        <source>“--port %1”: a number up to %2 belongs there.</source>
        <translation>“--port %1”：此处应为不大于 %2 的数字。</translation>
    </message>
    <message>
        <source>“--length %1”: a number up to %2 belongs there.</source>
        <translation>“--length %1”：此处应为不大于 %2 的数字。</translation>
    </message>
    <message>
        <source>icmp, tcp, udp, arp or dhcp (icmp)</source>
        <translation>icmp、tcp、udp、arp 或 dhcp（icmp）</translation>
    </message>
    <message>
        <source>send one real packet and see whether it goes that way</source>
        <translation>发送一个真实数据包，看它是否按此路径行进</translation>
    </message>
    <message>
        <source>the frames of the proof, as a pcapng file for Wireshark</source>
        <translation>将验证时捕获的帧写入 pcapng 文件，供 Wireshark 使用</translation>
    </message>
    <message>
        <source>FROM \ TO</source>
        <translation>从 \ 到</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a row&apos;s number and machine</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“--protocol %1”: icmp, tcp or udp belongs there.</source>
        <translation>“--protocol %1”：这里应为 icmp、tcp 或 udp。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>packets and bytes, rate</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>OF</source>
        <translation>所属对象</translation>
    </message>
    <message>
        <source>LOST</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>PROCESSORS</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>%1: not all could be read: %2</source>
        <comment>node, reason</comment>
        <translation>%1：未能全部读取：%2</translation>
    </message>
    <message>
        <source>packets and bytes of ports and devices, the machines&apos; use of the host</source>
        <translation>端口和设备的数据包数与字节数，以及虚拟机对主机资源的占用</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>学习所得</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>bridge, node</comment>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>There is no node “%1” in the lab.</source>
        <translation>实验环境中没有节点“%1”。</translation>
    </message>
    <message>
        <source>--watch follows one bridge; name it behind the node: “flows %1 br-int --watch”.</source>
        <translation>--watch 只跟踪一个网桥；请在节点之后写出它：“flows %1 br-int --watch”。</translation>
    </message>
    <message>
        <source>a node&apos;s flows, with counters and what they were made for</source>
        <translation>节点的流表项，附计数器及其来源</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>表为空。</translation>
    </message>
    <message>
        <source>The same in a shell there: %1</source>
        <translation>在该处的 shell 中可得到相同内容：%1</translation>
    </message>
    <message>
        <source>“%1” is no table. There are: %2.</source>
        <translation>“%1”不是表。可用的有：%2。</translation>
    </message>
    <message>
        <source>“table forwarding NODE BRIDGE” names a bridge, no other table does.</source>
        <translation>只有“table forwarding NODE BRIDGE”需要指定网桥，其他表不需要。</translation>
    </message>
    <message>
        <source>a table of a place: %1</source>
        <translation>某个位置的表：%1</translation>
    </message>
    <message>
        <source>which hardware address a bridge has learned at which port</source>
        <translation>网桥在哪个端口学到了哪个硬件地址</translation>
    </message>
    <message>
        <source>shows it again and again, until Ctrl-C</source>
        <translation>反复显示，直到按下 Ctrl-C</translation>
    </message>
    <message>
        <source>seconds between two looks (1)</source>
        <translation>两次查看之间的秒数（1）</translation>
    </message>
    <message>
        <source>“--interval %1”: seconds from %2 to %3 belong there.</source>
        <translation>“--interval %1”：此处应为 %2 到 %3 之间的秒数。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check&apos;s name, its packet</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2, should be dropped: %3. %4</source>
        <extracomment>a check: sign, packet, holds or fails, what became of the packet</extracomment>
        <translation>%1 %2，应被丢弃：%3。%4</translation>
    </message>
    <message>
        <source>%1 %2, should pass: %3. %4</source>
        <translation>%1 %2，应到达：%3。%4</translation>
    </message>
    <message>
        <source>The lab matches the design.</source>
        <translation>实验环境与设计一致。</translation>
    </message>
    <message>
        <source>The lab does not match the design: %1.</source>
        <translation>实验环境与设计不一致：%1。</translation>
    </message>
    <message>
        <source>No design was ever applied to the lab “%1”: there is nothing to check.</source>
        <translation>从未向实验环境“%1”应用过设计：没有可检查的内容。</translation>
    </message>
    <message>
        <source>The design has no checks.</source>
        <translation>该设计没有检查项。</translation>
    </message>
    <message>
        <source>does the lab match the design, and do its checks hold on real packets</source>
        <translation>实验环境是否与设计一致，其检查项用真实数据包验证是否通过</translation>
    </message>
    <message>
        <source>+ arrives, - does not, ? not known, first in the lab&apos;s tables, then by a real packet and its answer; ! is not as designed</source>
        <translation>+ 到达，- 不到达，? 未知；先是实验环境的表，后是真实数据包及其应答；! 与设计不符</translation>
    </message>
    <message>
        <source>+ arrives, - does not, ? not known; ! is not as designed</source>
        <translation>+ 到达，- 不到达，? 未知；! 与设计不符</translation>
    </message>
    <message>
        <source>%1 %2 → %3: %4</source>
        <comment>sign, machine, machine, sentences</comment>
        <translation>%1 %2 → %3：%4</translation>
    </message>
    <message>
        <source>The design means %1 of %2 pairs to reach each other.</source>
        <translation>按设计，%2 对虚拟机中应有 %1 对互通。</translation>
    </message>
    <message>
        <source>who reaches whom, as designed and as it is; status 0 when all is as the design means it</source>
        <translation>谁能到达谁：按设计与按实际；全部与设计一致时退出码为 0</translation>
    </message>
    <message>
        <source>each machine sends a real packet to each other one, too</source>
        <translation>每台虚拟机还向其他每台虚拟机发送一个真实的数据包</translation>
    </message>
    <message>
        <source>(in a tunnel %1 → %2, segment %3)</source>
        <translation>（在隧道 %1 → %2 中，段 ID %3）</translation>
    </message>
    <message>
        <source>tshark ended: %1</source>
        <translation>tshark 已结束：%1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>tshark is not installed: the lines tell of addresses, protocols and ports only.</source>
        <translation>未安装 tshark：各行只显示地址、协议和端口。</translation>
    </message>
    <message>
        <source>capturing at %1</source>
        <translation>正在抓包：%1</translation>
    </message>
    <message>
        <source>%1 cannot be written; the capture is in %2.</source>
        <translation>无法写入 %1；抓到的数据包在 %2 中。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>point of a capture, what came of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: nothing more came after a while: %2</source>
        <comment>point of a capture, reason</comment>
        <translation>%1：之后再没有收到任何数据包：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) came faster than they could be shown.</source>
        <translation>
            <numerusform>有 %n 个数据包来得太快，来不及显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>“--write -” and --json both want standard output.</source>
        <translation>“--write -”和 --json 都要使用标准输出。</translation>
    </message>
    <message>
        <source>packets as they pass devices of the lab, decoded or as a pcapng file</source>
        <translation>实验环境各设备上经过的数据包，解码显示或存为 pcapng 文件</translation>
    </message>
    <message>
        <source>only what fits, as tcpdump spells it: &quot;icmp or arp&quot;</source>
        <translation>只抓符合条件的数据包，写法同 tcpdump：&quot;icmp or arp&quot;</translation>
    </message>
    <message>
        <source>writes a pcapng; “-” is standard output, for “wireshark -k -i -”</source>
        <translation>写入 pcapng；“-”为标准输出，供“wireshark -k -i -”使用</translation>
    </message>
    <message>
        <source>ends after N packets</source>
        <translation>抓到 N 个数据包后结束</translation>
    </message>
    <message>
        <source>ends after S seconds</source>
        <translation>S 秒后结束</translation>
    </message>
    <message>
        <source>keeps the first BYTES of each packet only</source>
        <translation>每个数据包只保留前 BYTES 字节</translation>
    </message>
    <message>
        <source>What was captured so far is in %1.</source>
        <translation>到目前为止抓到的数据包在 %1 中。</translation>
    </message>
    <message>
        <source>Places and devices come in pairs: overlabctl capture a eth0 compute-0 eth0.</source>
        <translation>位置与设备须成对给出：overlabctl capture a eth0 compute-0 eth0。</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Nothing has happened yet since the lab&apos;s engine began.</source>
        <translation>自实验环境的引擎启动以来尚未发生任何事件。</translation>
    </message>
    <message>
        <source>what happened in a lab, when, to what, and by whom</source>
        <translation>实验环境中发生了什么、何时、涉及什么、由谁引起</translation>
    </message>
    <message>
        <source>goes on with what happens from now on, until Ctrl-C; with --json a document a line</source>
        <translation>继续显示之后发生的事件，直到按 Ctrl-C；带 --json 时每行一个文档</translation>
    </message>
    <message>
        <source>shows it anew whenever something changes, until Ctrl-C; with --json a document a line</source>
        <translation>每当有变化时重新显示，直到按 Ctrl-C；带 --json 时每行一个文档</translation>
    </message>
    <message>
        <source>Datapath of %1</source>
        <comment>a node</comment>
        <translation>%1 的数据路径</translation>
    </message>
    <message>
        <source>A node&apos;s bridges share its datapath: “flows %1 --datapath” names no bridge.</source>
        <translation>一个节点的网桥共用其数据路径：“flows %1 --datapath”不指定网桥。</translation>
    </message>
    <message>
        <source>--origins goes with --datapath, and not with --watch.</source>
        <translation>--origins 要与 --datapath 一起使用，不能与 --watch 一起使用。</translation>
    </message>
    <message>
        <source>the flows of the datapath: the switch&apos;s cache of what the flows of its bridges decided</source>
        <translation>数据路径的流：交换机对各网桥的流所作决定的缓存</translation>
    </message>
    <message>
        <source>below each of them the OpenFlow flows that it was made of</source>
        <translation>在每条之下列出构成它的 OpenFlow 流</translation>
    </message>
    <message>
        <source>“%1” has no graphical console; “graphics: vnc” in the design, and an apply, give a virtual machine one.</source>
        <translation>“%1”没有图形控制台；虚拟机在设计中写入“graphics: vnc”并应用后即可获得。</translation>
    </message>
    <message>
        <source>A VNC viewer shows it: vncviewer %1 (TigerVNC). Ctrl-C ends.</source>
        <translation>用 VNC 查看器显示：vncviewer %1（TigerVNC）。按 Ctrl-C 结束。</translation>
    </message>
    <message>
        <source>the screen of a machine, on a Unix socket for a VNC viewer</source>
        <translation>虚拟机的屏幕，通过 Unix 套接字供 VNC 查看器使用</translation>
    </message>
    <message>
        <source>where; a name of its own when it is not given</source>
        <translation>套接字路径；未给出时自动命名</translation>
    </message>
    <message>
        <source>table %1: no flow matches</source>
        <translation>表 %1：没有匹配的流</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <extracomment>since a packet took the flow</extracomment>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>in the network card</source>
        <translation>在网卡中</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a port</comment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>The datapath has no flows: Open vSwitch makes one when a packet comes, and lets it go after ten quiet seconds.</source>
        <translation>数据路径没有流：有数据包到来时 Open vSwitch 才建立一条，空闲十秒后会被删除。</translation>
    </message>
    <message>
        <source>%1: nothing was changed</source>
        <translation>%1：未作任何更改</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::gui::CaptureCommands</name>
    <message>
        <source>Capture here: %1</source>
        <translation>在此抓包：%1</translation>
    </message>
    <message>
        <source>The lab’s engine has gone: the capture has ended, and what was captured stays.</source>
        <translation>实验环境的引擎已退出：抓包已结束，已抓到的数据包保留。</translation>
    </message>
    <message>
        <source>Save what was captured</source>
        <translation>保存抓到的数据包</translation>
    </message>
    <message numerus="yes">
        <source>Capture at %n selected place(s)</source>
        <translation>
            <numerusform>在选中的 %n 处抓包</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::gui::CheckCommands</name>
    <message>
        <source>Of those that were run: %1</source>
        <translation>已运行的检查：%1</translation>
    </message>
    <message>
        <source>The design has the check “%1” now.</source>
        <translation>设计中现在有检查项“%1”。</translation>
    </message>
</context>
<context>
    <name>overlab::gui::CounterCommands</name>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
</context>
<context>
    <name>overlab::gui::Docks</name>
    <message>
        <source>Palette</source>
        <extracomment>what can be put into the drawing</extracomment>
        <translation>工具箱</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>对象浏览器</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>实验环境列表</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Take out of the window, or put back</source>
        <translation>移出窗口或放回</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>the way of a packet</extracomment>
        <translation>路径</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>what must get through in the lab, and what must not</extracomment>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Reachability</source>
        <extracomment>who reaches whom</extracomment>
        <translation>可达性</translation>
    </message>
    <message>
        <source>Terminals</source>
        <extracomment>shells in the lab</extracomment>
        <translation>终端</translation>
    </message>
    <message>
        <source>Captures</source>
        <extracomment>packets that were caught as they passed</extracomment>
        <translation>抓包</translation>
    </message>
    <message>
        <source>Maximise, or put back</source>
        <translation>最大化，或放回原处</translation>
    </message>
</context>
<context>
    <name>overlab::gui::FileCommands</name>
    <message>
        <source>Designs (*.yaml *.yml)</source>
        <translation>设计 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a design</source>
        <translation>打开设计</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>保存设计</translation>
    </message>
    <message>
        <source>The text has errors, so the drawing does not have what was typed last.</source>
        <translation>文本中有错误，因此图中不包含最近键入的内容。</translation>
    </message>
    <message>
        <source>Save the text as it is typed</source>
        <translation>按键入的内容保存文本</translation>
    </message>
    <message>
        <source>Save what is drawn</source>
        <translation>保存图中的内容</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>a drawing that was never saved</source>
        <translation>一个从未保存过的图</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未保存的工作</translation>
    </message>
    <message>
        <source>Overlab ended without saving %1. Its state of %2 was kept.</source>
        <translation>Overlab 结束时未保存：%1。已保留其 %2 的状态。</translation>
    </message>
    <message>
        <source>The file itself changes only when you save.</source>
        <translation>只有在您保存时，文件本身才会改变。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再决定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
</context>
<context>
    <name>overlab::gui::GuestScreenCommands</name>
    <message>
        <source>Save the picture of the screen</source>
        <translation>保存屏幕画面</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>overlab::gui::LabCommands</name>
    <message>
        <source>End the lab</source>
        <translation>结束实验环境</translation>
    </message>
    <message>
        <source>End the lab “%1”? Its machines stop and everything in them is lost.</source>
        <translation>结束实验环境“%1”？其中的虚拟机将停止，所有内容都会丢失。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>主机检查</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>overlab::gui::LabFeedback</name>
    <message>
        <source>Applying the design…</source>
        <translation>正在应用设计…</translation>
    </message>
    <message>
        <source>The lab “%1” differs from its design</source>
        <translation>实验环境“%1”与设计有差异</translation>
    </message>
    <message>
        <source>Applied in %1 s: %2 created, %3 changed, %4 removed, %5 unchanged</source>
        <translation>已应用，用时 %1 秒：新建 %2，更改 %3，删除 %4，未变 %5</translation>
    </message>
    <message>
        <source>%1 has errors; nothing was changed</source>
        <translation>%1 有错误；未作任何更改</translation>
    </message>
    <message>
        <source>The lab “%1” has ended, but something is left: see “overlabctl list”.</source>
        <translation>实验环境“%1”已结束，但仍有残留：参见“overlabctl list”。</translation>
    </message>
    <message>
        <source>The engine of the lab “%1” did not answer; the lab was ended without it, and nothing of it is left.</source>
        <translation>实验环境“%1”的引擎没有响应；已绕过引擎结束该实验环境，没有任何残留。</translation>
    </message>
    <message>
        <source>The lab “%1” has ended; nothing of it is left.</source>
        <translation>实验环境“%1”已结束，没有残留。</translation>
    </message>
    <message>
        <source>The apply was cancelled. Apply again to finish it, or end the lab.</source>
        <translation>应用已取消。可再次应用以完成，或结束实验环境。</translation>
    </message>
    <message>
        <source>The lab&apos;s engine does not answer any more. It is looked for again.</source>
        <translation>实验环境的引擎不再响应。正在重新寻找它。</translation>
    </message>
    <message>
        <source>The lab&apos;s engine had ended all of a sudden and was started again. The lab went on meanwhile.</source>
        <translation>实验环境的引擎曾突然终止，已重新启动。其间实验环境照常运行。</translation>
    </message>
    <message>
        <source>The apply has ended.</source>
        <translation>应用已结束。</translation>
    </message>
    <message>
        <source>The lab “%1” has ended.</source>
        <translation>实验环境“%1”已结束。</translation>
    </message>
    <message>
        <source>The lab host cannot make “%1”; nothing was changed</source>
        <translation>实验环境主机无法建立“%1”；未作任何更改</translation>
    </message>
    <message>
        <source>Nothing was changed: the lab host cannot make this design. The problems say why.</source>
        <translation>未作任何更改：实验环境主机无法建立此设计。原因见“问题”。</translation>
    </message>
    <message>
        <source>Applied in part, in %1 s: %2 created, %3 changed, %4 removed, %5 unchanged</source>
        <translation>已部分应用，用时 %1 秒：创建 %2，更改 %3，删除 %4，未变 %5</translation>
    </message>
</context>
<context>
    <name>overlab::gui::LiveCommands</name>
    <message>
        <source>The lab does not answer. What is seen may be old; it goes on by itself when the lab answers again.</source>
        <translation>实验环境没有响应。所见内容可能已过时；实验环境恢复响应后会自动继续。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and why</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>overlab::gui::MainWindow</name>
    <message>
        <source>Overlab</source>
        <extracomment>%1: a design; [*] is the mark of unsaved changes</extracomment>
        <translation>Overlab</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>%1[*] - Overlab</source>
        <translation>%1[*] - Overlab</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1: what was done, as &quot;Move vm-1&quot;</extracomment>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n 台虚拟机</numerusform>
        </translation>
    </message>
    <message>
        <source>Lab: %1, %2, %3</source>
        <extracomment>the lab&apos;s state, its nodes, its machines</extracomment>
        <translation>实验环境：%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied</source>
        <translation>
            <numerusform>%n 项更改尚未应用</numerusform>
        </translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>主机：%1</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1：没有应答</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Reboot %1</source>
        <translation>重启 %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Interfaces of &amp;machines</source>
        <translation>虚拟机的接口(&amp;M)</translation>
    </message>
    <message>
        <source>Interfaces of &amp;routers</source>
        <translation>路由器的接口(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Ways out</source>
        <translation>外部出口(&amp;W)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>便笺(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Nodes</source>
        <translation>节点(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Tenants&apos; zones</source>
        <translation>租户区域(&amp;T)</translation>
    </message>
    <message>
        <source>Machines of %1</source>
        <translation>%1 的虚拟机</translation>
    </message>
    <message>
        <source>F5 ends the presentation.</source>
        <translation>按 F5 结束演示。</translation>
    </message>
    <message>
        <source>In no file yet</source>
        <translation>尚未存为文件</translation>
    </message>
    <message>
        <source>Lab: %1</source>
        <translation>实验环境：%1</translation>
    </message>
    <message>
        <source>Lab: not made yet</source>
        <translation>实验环境：尚未建立</translation>
    </message>
    <message>
        <source>Path from %1</source>
        <translation>从 %1 出发的路径</translation>
    </message>
    <message>
        <source>Path to %1</source>
        <translation>到 %1 的路径</translation>
    </message>
    <message>
        <source>Open terminal in %1</source>
        <translation>在 %1 中打开终端</translation>
    </message>
    <message>
        <source>Show flows</source>
        <translation>显示流表</translation>
    </message>
    <message>
        <source>Show tables</source>
        <translation>显示表格</translation>
    </message>
    <message>
        <source>Show flows of %1</source>
        <comment>a bridge</comment>
        <translation>显示 %1 的流表</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>修复 %1</translation>
    </message>
    <message>
        <source>Repair %1 and all else that differs</source>
        <translation>修复 %1 以及其他所有不一致之处</translation>
    </message>
    <message>
        <source>Adopt that %1 is gone</source>
        <translation>接受 %1 已消失</translation>
    </message>
    <message>
        <source>%1 is no longer in the design. The next apply clears away what is left of it.</source>
        <translation>设计中不再有 %1。下次应用时会清除它的残留。</translation>
    </message>
    <message>
        <source>Save the captured frames</source>
        <translation>保存捕获的帧</translation>
    </message>
    <message>
        <source>Open screen of %1</source>
        <translation>打开 %1 的屏幕</translation>
    </message>
    <message>
        <source>No dock is open below.</source>
        <translation>下方没有打开的面板。</translation>
    </message>
</context>
<context>
    <name>overlab::gui::PathCommands</name>
    <message>
        <source>The drawing allows it now; apply it, then ask again.</source>
        <translation>图中的设计现已允许；请先应用，再查询。</translation>
    </message>
</context>
<context>
    <name>overlab::gui::PcapngFiles</name>
    <message>
        <source>Captures for Wireshark (*.pcapng)</source>
        <translation>Wireshark 捕获文件 (*.pcapng)</translation>
    </message>
</context>
<context>
    <name>overlab::gui::TerminalCommands</name>
    <message>
        <source>Save the terminal&apos;s text</source>
        <translation>保存终端文本</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
</context>
<context>
    <name>overlab::gui::TextSync</name>
    <message>
        <source>%1 was removed by another program. Saving makes it again.</source>
        <translation>%1 已被其他程序删除。保存会重新创建它。</translation>
    </message>
    <message>
        <source>%1 was changed by another program and is read again.</source>
        <translation>%1 已被其他程序更改，现已重新读取。</translation>
    </message>
    <message>
        <source>The file changed</source>
        <translation>文件已更改</translation>
    </message>
    <message>
        <source>Another program changed %1, and there are unsaved changes here.</source>
        <translation>其他程序更改了 %1，而这里还有未保存的更改。</translation>
    </message>
    <message>
        <source>Reading the file again drops the changes here. Keeping them replaces the other program&apos;s with the next save.</source>
        <translation>重新读取文件会丢弃这里的更改。保留它们则会在下次保存时覆盖其他程序的更改。</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <source>Keep the changes here</source>
        <translation>保留这里的更改</translation>
    </message>
</context>
<context>
    <name>overlab::gui::TrafficCommands</name>
    <message>
        <source>The links show their traffic as soon as the lab runs.</source>
        <translation>实验环境运行后，链路将显示流量。</translation>
    </message>
</context>
<context>
    <name>overlab::gui::WindowActions</name>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Begins an empty drawing</source>
        <translation>开始一个空白的图</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens a design file</source>
        <translation>打开设计文件</translation>
    </message>
    <message>
        <source>&amp;Examples and templates</source>
        <translation>示例和模板(&amp;E)</translation>
    </message>
    <message>
        <source>Shows designs to begin with</source>
        <translation>显示可作为起点的设计</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saves the design</source>
        <translation>保存设计</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Saves the design in another file</source>
        <translation>把设计保存到另一个文件</translation>
    </message>
    <message>
        <source>&amp;Export the picture…</source>
        <translation>导出图片(&amp;E)…</translation>
    </message>
    <message>
        <source>Saves the picture as PNG, SVG or PDF</source>
        <translation>把图保存为 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Prints the picture</source>
        <translation>打印图片</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Closes the design; a running lab goes on</source>
        <translation>关闭设计；运行中的实验环境会继续运行</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Finds names and addresses in the design</source>
        <translation>在设计中查找名称和地址</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>命令(&amp;M)…</translation>
    </message>
    <message>
        <source>Finds anything that the window can do</source>
        <translation>查找窗口能做的任何操作</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Languages, looks, and how labs are handled</source>
        <translation>语言、外观以及实验环境的处理方式</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>演示模式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reset the layout of the window</source>
        <translation>重置窗口布局(&amp;R)</translation>
    </message>
    <message>
        <source>Puts all docks back to where they were at first</source>
        <translation>把所有面板放回最初的位置</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>计划(&amp;P)…</translation>
    </message>
    <message>
        <source>Shows what an apply would do, and changes nothing</source>
        <translation>显示应用会做什么，不做任何更改</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Makes the lab match the drawing</source>
        <translation>使实验环境与图一致</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stops the running apply at its next step</source>
        <translation>在下一步停止正在进行的应用</translation>
    </message>
    <message>
        <source>&amp;End the lab…</source>
        <translation>结束实验环境(&amp;E)…</translation>
    </message>
    <message>
        <source>Stops the lab&apos;s machines and takes everything of it away</source>
        <translation>停止实验环境中的虚拟机并清除其全部内容</translation>
    </message>
    <message>
        <source>Lead to the &amp;real network</source>
        <translation>通往真实网络(&amp;R)</translation>
    </message>
    <message>
        <source>“outside” forwards to the real network, from the next apply on</source>
        <translation>从下一次应用起，“outside”转发到真实网络</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Asks the lab again for its state</source>
        <translation>再次查询实验环境的状态</translation>
    </message>
    <message>
        <source>Lab &amp;host…</source>
        <translation>实验环境主机(&amp;H)…</translation>
    </message>
    <message>
        <source>Chooses the computer that labs run on</source>
        <translation>选择运行实验环境的计算机</translation>
    </message>
    <message>
        <source>&amp;Doctor…</source>
        <translation>主机检查(&amp;D)…</translation>
    </message>
    <message>
        <source>Says what the lab host can do and what it lacks</source>
        <translation>说明实验环境主机能做什么、缺少什么</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>Shows what is where, in a minute</source>
        <translation>一分钟了解各处的内容</translation>
    </message>
    <message>
        <source>&amp;About Overlab</source>
        <translation>关于 Overlab(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Large text and the drawing alone, for a projector</source>
        <translation>大号文字，只显示图，适合投影</translation>
    </message>
    <message>
        <source>Pat&amp;h</source>
        <translation>路径(&amp;H)</translation>
    </message>
    <message>
        <source>Walks a packet between the two ends that are selected, hop by hop</source>
        <translation>让数据包在所选两端之间逐跳走一遍</translation>
    </message>
    <message>
        <source>&amp;Inside the nodes</source>
        <translation>节点内部(&amp;I)</translation>
    </message>
    <message>
        <source>Shows the running lab&apos;s bridges, ports, namespaces and tunnels</source>
        <translation>显示正在运行的实验环境的网桥、端口、命名空间和隧道</translation>
    </message>
    <message>
        <source>Run chec&amp;ks</source>
        <translation>运行检查(&amp;K)</translation>
    </message>
    <message>
        <source>Sends a real packet for each check of the design, and shows what came of them</source>
        <translation>为设计的每项检查发送一个真实数据包，并显示结果</translation>
    </message>
    <message>
        <source>Reacha&amp;bility</source>
        <translation>可达性(&amp;B)</translation>
    </message>
    <message>
        <source>Who reaches whom: all machines as a matrix</source>
        <translation>谁能到达谁：以矩阵显示所有虚拟机</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>实时(&amp;L)</translation>
    </message>
    <message>
        <source>Watches the running lab&apos;s flows, tables and counters</source>
        <translation>观察运行中实验环境的流表、各类表和计数器</translation>
    </message>
    <message>
        <source>New ter&amp;minal</source>
        <translation>新建终端(&amp;M)</translation>
    </message>
    <message>
        <source>Opens a shell or console in what is selected, or lists the places of the lab</source>
        <translation>在所选对象中打开 shell 或控制台，未选择时列出实验环境中的位置</translation>
    </message>
    <message>
        <source>Ca&amp;ptures</source>
        <translation>抓包(&amp;P)</translation>
    </message>
    <message>
        <source>Packets as they pass machines, ports, bridges and tunnels</source>
        <translation>经过虚拟机、端口、网桥和隧道的数据包</translation>
    </message>
    <message>
        <source>Traffi&amp;c on the links</source>
        <translation>链路流量(&amp;C)</translation>
    </message>
    <message>
        <source>Links of the drawing are the wider and warmer the more flows over them in the running lab</source>
        <translation>运行中的实验环境里，链路上的流量越大，图中的线就越粗、颜色越暖</translation>
    </message>
    <message>
        <source>&amp;Graphical console</source>
        <translation>图形控制台(&amp;G)</translation>
    </message>
    <message>
        <source>Shows the screen of the virtual machine that is selected, or lists the places of the lab</source>
        <translation>显示所选虚拟机的屏幕，未选择时列出实验环境中的位置</translation>
    </message>
    <message>
        <source>Ma&amp;ximise the lower docks</source>
        <translation>最大化下方面板(&amp;X)</translation>
    </message>
    <message>
        <source>Path, terminals, captures and the like take the room of the drawing</source>
        <translation>路径、终端、抓包等面板占用绘图的位置</translation>
    </message>
</context>
<context>
    <name>overlab::gui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Show in the drawing</source>
        <translation>图中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Docks</source>
        <translation>面板(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>排列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Align and distribute</source>
        <translation>对齐与分布(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>实验环境(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>overlab::gui::Workspace</name>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Design and YAML</source>
        <extracomment>the picture and the text side by side</extracomment>
        <translation>设计与 YAML</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验环境</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>the picture and the text</comment>
        <translation>并排</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>what stands inside the nodes of a lab</extracomment>
        <translation>内部</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>what of the running lab is watched: flows, tables, counters</extracomment>
        <translation>实时</translation>
    </message>
</context>
<context>
    <name>overlab::views::AboutDialog</name>
    <message>
        <source>About Overlab</source>
        <translation>关于 Overlab</translation>
    </message>
    <message>
        <source>Designs cloud labs and makes them real on this computer, wired the way OpenStack Neutron wires them.</source>
        <translation>设计云实验环境，并让它们在本机上真正运行，其连接方式与 OpenStack Neutron 相同。</translation>
    </message>
    <message>
        <source>Free software, under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>C&amp;opy the versions</source>
        <translation>复制版本信息(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>overlab::views::ActivityEntry</name>
    <message>
        <source>Planned the lab “%1”</source>
        <translation>已为实验环境“%1”制定计划</translation>
    </message>
    <message>
        <source>Applied the design to the lab “%1”</source>
        <translation>已将设计应用到实验环境“%1”</translation>
    </message>
    <message>
        <source>Ended the lab “%1”</source>
        <translation>已结束实验环境“%1”</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>已启动 %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>已停止 %1</translation>
    </message>
    <message>
        <source>Restarted %1</source>
        <translation>已重启 %1</translation>
    </message>
    <message>
        <source>Planning the lab “%1”…</source>
        <translation>正在为实验环境“%1”制定计划…</translation>
    </message>
    <message>
        <source>Applying the design to the lab “%1”…</source>
        <translation>正在将设计应用到实验环境“%1”…</translation>
    </message>
    <message>
        <source>Ending the lab “%1”…</source>
        <translation>正在结束实验环境“%1”…</translation>
    </message>
    <message>
        <source>Starting %1…</source>
        <translation>正在启动 %1…</translation>
    </message>
    <message>
        <source>Stopping %1…</source>
        <translation>正在停止 %1…</translation>
    </message>
    <message>
        <source>Restarting %1…</source>
        <translation>正在重启 %1…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>done with problems</source>
        <translation>完成，但有问题</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>新建 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>更改 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>删除 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>无需更改</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of the lab were left as they are.</source>
        <translation>
            <numerusform>实验环境中有 %n 个对象保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to create</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>待新建 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>待更改 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>待删除 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked the lab “%1”</source>
        <translation>检查了实验环境“%1”</translation>
    </message>
    <message>
        <source>Checking the lab “%1”…</source>
        <translation>正在检查实验环境“%1”…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a check, what became of its packet</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>overlab::views::ActivityView</name>
    <message>
        <source>Last apply</source>
        <translation>上次应用</translation>
    </message>
    <message>
        <source>Nothing is being done</source>
        <translation>当前没有任务</translation>
    </message>
    <message>
        <source>Cancelling: the step that has begun is finished first…</source>
        <translation>正在取消：先完成已开始的步骤…</translation>
    </message>
    <message>
        <source>%1 of %2, %3 s</source>
        <extracomment>Finished objects, all objects, seconds: &quot;12 of 38, 4 s&quot;</extracomment>
        <translation>%1/%2，%3 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stops the apply at its next step; what is made stays, and the next apply finishes it</source>
        <translation>在下一步之前停止应用；已建立的部分会保留，下次应用将把它完成</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>While the lab is made as it is drawn, its objects are listed here, each with its state.</source>
        <translation>按图建立实验环境时，这里列出各个对象及其状态。</translation>
    </message>
    <message>
        <source>What is done from this window is listed here: when, how long it took, and what came of it.</source>
        <translation>从本窗口执行的操作都列在这里：时间、用时和结果。</translation>
    </message>
    <message>
        <source>Objects being worked on</source>
        <translation>正在处理的对象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>overlab::views::AppearancePage</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度（浅色）</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度（深色）</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>The system&apos;s font</source>
        <translation>系统字体</translation>
    </message>
    <message>
        <source>The system&apos;s fixed-width font</source>
        <translation>系统等宽字体</translation>
    </message>
    <message>
        <source>The system&apos;s size</source>
        <translation>系统字号</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, after a font size</comment>
        <translation> 磅</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Look:</source>
        <translation>配色(&amp;L)：</translation>
    </message>
    <message>
        <source>La&amp;nguage:</source>
        <translation>语言(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>字体(&amp;F)：</translation>
    </message>
    <message>
        <source>Font &amp;size:</source>
        <translation>字号(&amp;S)：</translation>
    </message>
    <message>
        <source>Fi&amp;xed-width font:</source>
        <translation>等宽字体(&amp;X)：</translation>
    </message>
    <message>
        <source>Text sc&amp;ale:</source>
        <translation>文字缩放(&amp;A)：</translation>
    </message>
    <message>
        <source>Addresses look like this:</source>
        <translation>地址显示效果：</translation>
    </message>
    <message>
        <source>For addresses, commands and code</source>
        <translation>用于地址、命令和代码</translation>
    </message>
</context>
<context>
    <name>overlab::views::BridgeChooser</name>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Datapath</source>
        <translation>数据路径</translation>
    </message>
    <message>
        <source>Bridge, or the datapath</source>
        <translation>网桥或数据路径</translation>
    </message>
</context>
<context>
    <name>overlab::views::BroadcastModel</name>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>runs…</source>
        <translation>运行中…</translation>
    </message>
    <message>
        <source>ended by the time limit</source>
        <extracomment>of a command that has ended</extracomment>
        <translation>超时被终止</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a group of places that said the same; %1: its letter, %2: how many they are</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to go.</source>
        <translation>
            <numerusform>还剩 %n 个位置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) ended with status 0.</source>
        <translation>
            <numerusform>%n 个位置中有 %1 个以退出码 0 结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 There are %2 different answers.</source>
        <extracomment>%1: &quot;5 of 6 places ended with status 0.&quot;</extracomment>
        <translation>%1共有 %2 种不同的输出。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
</context>
<context>
    <name>overlab::views::BroadcastView</name>
    <message>
        <source>
(There was more, which was left out.)</source>
        <translation>
（还有更多输出，已省略。）</translation>
    </message>
    <message numerus="yes">
        <source>The same answer: %1 and %n more</source>
        <extracomment>%1: places</extracomment>
        <translation>
            <numerusform>相同的输出：%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The same answer: %1</source>
        <extracomment>%1: places</extracomment>
        <translation>相同的输出：%1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Run in %n place(s)</source>
        <translation>
            <numerusform>在 %n 个位置运行(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands are run in a running lab. Apply the design first.</source>
        <translation>命令需要在运行中的实验环境里执行。请先应用设计。</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>&amp;All places</source>
        <translation>所有位置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Nodes</source>
        <translation>节点(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>虚拟机(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Routers</source>
        <translation>路由器(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;DHCP namespaces</source>
        <translation>DHCP 命名空间(&amp;D)</translation>
    </message>
    <message>
        <source>N&amp;o place</source>
        <translation>全不选(&amp;O)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>A command that takes longer is ended</source>
        <translation>超过时限的命令会被终止</translation>
    </message>
    <message>
        <source>What came of the command</source>
        <translation>命令的结果</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Tick the places and type a command: sh runs it once in each of them.</source>
        <translation>勾选位置并输入命令：它会由 sh 在每个位置各执行一次。</translation>
    </message>
    <message>
        <source>Ticks all places of one kind</source>
        <translation>勾选某一类的所有位置</translation>
    </message>
    <message>
        <source>A command for all of them, such as “ip route”</source>
        <translation>对所有位置执行的命令，例如“ip route”</translation>
    </message>
</context>
<context>
    <name>overlab::views::CanvasActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select what is co&amp;nnected</source>
        <translation>选择相连的对象(&amp;N)</translation>
    </message>
    <message>
        <source>Select all of this &amp;kind</source>
        <translation>选择所有同类对象(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Join the two</source>
        <translation>连接这两个对象(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>组合(&amp;G)</translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation>取消组合(&amp;N)</translation>
    </message>
    <message>
        <source>Align &amp;left edges</source>
        <translation>左对齐(&amp;L)</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>水平居中对齐(&amp;C)</translation>
    </message>
    <message>
        <source>Align &amp;right edges</source>
        <translation>右对齐(&amp;R)</translation>
    </message>
    <message>
        <source>Align &amp;top edges</source>
        <translation>顶端对齐(&amp;T)</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>垂直居中对齐(&amp;M)</translation>
    </message>
    <message>
        <source>Align &amp;bottom edges</source>
        <translation>底端对齐(&amp;B)</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>水平等距分布(&amp;H)</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>垂直等距分布(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Arrange automatically</source>
        <translation>自动布局(&amp;A)</translation>
    </message>
    <message>
        <source>Arrange the &amp;selection</source>
        <translation>对所选对象自动布局(&amp;S)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>显示全部(&amp;E)</translation>
    </message>
    <message>
        <source>Show the &amp;selection</source>
        <translation>显示所选对象(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>Draw &amp;lines</source>
        <translation>绘制连线(&amp;L)</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>添加便笺(&amp;N)</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>解锁(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Un&amp;fold</source>
        <translation>展开(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>折叠(&amp;F)</translation>
    </message>
</context>
<context>
    <name>overlab::views::CanvasMenu</name>
    <message>
        <source>Cop&amp;y as</source>
        <translation>复制为(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Subnet</source>
        <translation>子网(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;MAC address</source>
        <translation>MAC 地址(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;YAML</source>
        <translation>YAML(&amp;Y)</translation>
    </message>
    <message>
        <source>Al&amp;ign</source>
        <translation>对齐(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Add here</source>
        <translation>在此添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation>属性(&amp;P)</translation>
    </message>
</context>
<context>
    <name>overlab::views::CanvasView</name>
    <message>
        <source>A line needs two ends.</source>
        <translation>一条连线需要两端。</translation>
    </message>
    <message>
        <source>A line joins a machine or a router with a network, or a router with an external network.</source>
        <translation>连线把虚拟机或路由器接到网络，或把路由器接到外部网络。</translation>
    </message>
    <message>
        <source>The router is in this network already.</source>
        <translation>路由器已经在这个网络中。</translation>
    </message>
    <message>
        <source>The router has a way out already.</source>
        <translation>路由器已经有外部网关。</translation>
    </message>
    <message>
        <source>Machines and networks get out through a router.</source>
        <translation>虚拟机和网络经由路由器通往外部。</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Drag from a machine or a router to a network.</source>
        <translation>从虚拟机或路由器拖到网络。</translation>
    </message>
    <message>
        <source>Click where it shall be.</source>
        <translation>在要放置的位置单击。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n line(s)</source>
        <translation>
            <numerusform>删除 %n 条连线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation>
            <numerusform>删除 %n 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has no part of a design.</source>
        <translation>剪贴板中没有设计的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n object(s)</source>
        <translation>
            <numerusform>粘贴 %n 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it here to give it to the tenant %1.</source>
        <translation>在此放下即归属租户 %1。</translation>
    </message>
    <message>
        <source>Drop it here to put it on the node %1.</source>
        <translation>在此放下即放到节点 %1 上。</translation>
    </message>
    <message numerus="yes">
        <source>Put %n object(s) on %1</source>
        <translation>
            <numerusform>把 %n 个对象放到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n object(s) to %1</source>
        <translation>
            <numerusform>把 %n 个对象交给 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n object(s)</source>
        <translation>
            <numerusform>移动 %n 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>Join %1 and %2</source>
        <translation>连接 %1 和 %2</translation>
    </message>
    <message numerus="yes">
        <source>Align %n object(s)</source>
        <translation>
            <numerusform>对齐 %n 个对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n object(s)</source>
        <translation>
            <numerusform>等距分布 %n 个对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n object(s)</source>
        <translation>
            <numerusform>锁定 %n 个对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n object(s)</source>
        <translation>
            <numerusform>解锁 %n 个对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %n object(s)</source>
        <translation>
            <numerusform>组合 %n 个对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ungroup %n group(s)</source>
        <translation>
            <numerusform>取消 %n 个组合</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>折叠 %1</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>展开 %1</translation>
    </message>
    <message>
        <source>Rename the group %1</source>
        <translation>重命名组合 %1</translation>
    </message>
    <message>
        <source>Select at least two objects to arrange them.</source>
        <translation>请至少选择两个对象再进行布局。</translation>
    </message>
    <message>
        <source>The drawing has changed meanwhile; it was not arranged.</source>
        <translation>图在此期间已更改，未进行布局。</translation>
    </message>
    <message>
        <source>Arrange the drawing</source>
        <translation>自动布局整张图</translation>
    </message>
    <message numerus="yes">
        <source>Arrange %n object(s)</source>
        <translation>
            <numerusform>对 %n 个对象自动布局</numerusform>
        </translation>
    </message>
    <message>
        <source>The drawing is too large to be arranged by its lines: it stands in rows.</source>
        <translation>图过大，无法按连线布局，已按行排列。</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>调整 %1 的大小</translation>
    </message>
    <message>
        <source>Edit the note %1</source>
        <translation>编辑便笺 %1</translation>
    </message>
    <message>
        <source>Text of the note, in Markdown</source>
        <translation>便笺文本（Markdown）</translation>
    </message>
    <message>
        <source>Markdown. Ctrl+Return ends, Escape cancels.</source>
        <translation>Markdown。Ctrl+Enter 完成，Esc 取消。</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>组合的标题</translation>
    </message>
    <message>
        <source>Delete objects</source>
        <translation>删除对象</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s) of the drawing?</source>
        <translation>
            <numerusform>从图中删除 %n 个对象？</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>可以撤销以恢复它们。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>还没有绘制任何内容</translation>
    </message>
    <message>
        <source>Drag a network and two machines here from the palette, then a line from each machine to the network.</source>
        <translation>请从工具箱将一个网络和两台虚拟机拖到这里，再从每台虚拟机拉一条线到网络。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>overlab::views::CaptureModel</name>
    <message>
        <source>not seen</source>
        <translation>未见到</translation>
    </message>
    <message>
        <source>first</source>
        <translation>最先</translation>
    </message>
    <message>
        <source>+%1 ms</source>
        <extracomment>milliseconds since a packet was first seen</extracomment>
        <translation>+%1 毫秒</translation>
    </message>
    <message>
        <source>No frame of this packet was seen at %1.</source>
        <translation>在 %1 没有见到这个数据包的帧。</translation>
    </message>
    <message>
        <source>Seen at %1 at %2, in a tunnel</source>
        <translation>%2 在 %1 见到，在隧道中</translation>
    </message>
    <message>
        <source>Seen at %1 at %2</source>
        <translation>%2 在 %1 见到</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>number of a packet</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>In a tunnel</source>
        <translation>所在隧道</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>first, again +%1 ms</source>
        <extracomment>a packet passes the same place twice; milliseconds since it was first seen</extracomment>
        <translation>最先，+%1 毫秒再次</translation>
    </message>
    <message>
        <source>+%1 and +%2 ms</source>
        <translation>+%1 和 +%2 毫秒</translation>
    </message>
</context>
<context>
    <name>overlab::views::CapturePoints</name>
    <message>
        <source>Nothing more comes from here: %1</source>
        <translation>此处不再有数据包到来：%1</translation>
    </message>
    <message>
        <source>Add this point</source>
        <translation>添加此抓包点</translation>
    </message>
    <message>
        <source>Take the chosen points away</source>
        <translation>移除选中的抓包点</translation>
    </message>
    <message>
        <source>Place and device</source>
        <translation>位置与设备</translation>
    </message>
    <message>
        <source>A machine, router or network, or a node with one of its devices: “red/vm-1”, “compute-0 eth0”</source>
        <translation>虚拟机、路由器或网络，或者节点及其某个设备：“red/vm-1”、“compute-0 eth0”</translation>
    </message>
    <message>
        <source>Place, device</source>
        <extracomment>in the box to add a point where packets are captured</extracomment>
        <translation>位置、设备</translation>
    </message>
    <message>
        <source>Where packets are captured</source>
        <translation>抓包的位置</translation>
    </message>
</context>
<context>
    <name>overlab::views::CaptureView</name>
    <message>
        <source>tshark ended: %1 The packets that follow are not decoded.</source>
        <translation>tshark 已结束：%1 之后的数据包不再解码。</translation>
    </message>
    <message>
        <source>Packet %1 at %2, %3 bytes</source>
        <extracomment>a packet&apos;s number, where it was captured, how many bytes it has</extracomment>
        <translation>数据包 %1，位于 %2，%3 字节</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n packet(s) shown</source>
        <translation>
            <numerusform>显示 %n 个数据包中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for packets…</source>
        <translation>正在等待数据包…</translation>
    </message>
    <message numerus="yes">
        <source>The last %n packet(s); older ones are not kept</source>
        <translation>
            <numerusform>最近的 %n 个数据包；更早的不保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n 个数据包</numerusform>
        </translation>
    </message>
    <message>
        <source>Packets appear here within a second after they have passed.</source>
        <translation>数据包经过后一秒之内就会显示在这里。</translation>
    </message>
    <message>
        <source>Choose where packets are captured: “Capture here” in the context menu of a machine, router, network or line of the drawing, or of a port, bridge or tunnel inside the nodes; or type a place on the left. At several points, the same packet is one row, with the time at each.</source>
        <translation>选择抓包的位置：在图中虚拟机、路由器、网络或连线，或者节点内部的端口、网桥、隧道的右键菜单中选“在此抓包”；也可在左侧输入位置。在多个抓包点见到的同一个数据包只占一行，并给出各处的时间。</translation>
    </message>
    <message>
        <source>Press Start to capture at these points.</source>
        <translation>按“开始”在这些位置抓包。</translation>
    </message>
    <message>
        <source>Captures need a running lab. Apply the design first.</source>
        <translation>抓包需要正在运行的实验环境。请先应用设计。</translation>
    </message>
    <message>
        <source>Choose a point first</source>
        <translation>请先选择抓包点</translation>
    </message>
    <message>
        <source>Captures anew; what was captured before goes</source>
        <translation>重新抓包；之前抓到的数据包将清除</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>抓包</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ends the capture; what was captured stays</source>
        <translation>结束抓包；已抓到的数据包保留</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saves what was captured as a pcapng file</source>
        <translation>将抓到的数据包存为 pcapng 文件</translation>
    </message>
    <message>
        <source>Wireshark</source>
        <translation>Wireshark</translation>
    </message>
    <message>
        <source>Opens what was captured in Wireshark</source>
        <translation>在 Wireshark 中打开抓到的数据包</translation>
    </message>
    <message>
        <source>Capture: icmp or arp</source>
        <translation>抓取：icmp or arp</translation>
    </message>
    <message>
        <source>Capture filter</source>
        <translation>抓包过滤器</translation>
    </message>
    <message>
        <source>Which packets are captured, as tcpdump spells it: “host 10.0.0.10 and tcp port 80”</source>
        <translation>抓哪些数据包，写法同 tcpdump：“host 10.0.0.10 and tcp port 80”</translation>
    </message>
    <message>
        <source>Show: tcp.port == 80</source>
        <translation>显示：tcp.port == 80</translation>
    </message>
    <message>
        <source>tshark is not installed</source>
        <translation>未安装 tshark</translation>
    </message>
    <message>
        <source>Display filter</source>
        <translation>显示过滤器</translation>
    </message>
    <message>
        <source>Which of the captured packets are shown, as Wireshark spells it: “icmp and ip.addr == 10.0.0.10”. Return applies it.</source>
        <translation>显示抓到的哪些数据包，写法同 Wireshark：“icmp and ip.addr == 10.0.0.10”。按回车键生效。</translation>
    </message>
    <message>
        <source>Without tshark the list tells of addresses, protocols and ports only. Install the package tshark.</source>
        <translation>没有 tshark，列表只显示地址、协议和端口。请安装软件包 tshark。</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>how much of a capture is kept</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>How much is kept</source>
        <translation>保留多少</translation>
    </message>
    <message>
        <source>When there is more, the oldest packets go</source>
        <translation>超出时，最早的数据包先清除</translation>
    </message>
    <message>
        <source>Captured packets</source>
        <translation>抓到的数据包</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) came faster than they could be shown, and were left out. A capture filter helps.</source>
        <translation>
            <numerusform>有 %n 个数据包来得太快，来不及显示而略去。可用抓包过滤器减少数量。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::CaptureWording</name>
    <message>
        <source>%1: %2 (tunnel %3)</source>
        <comment>node, device, tunnel&apos;s port</comment>
        <translation>%1：%2（隧道 %3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, device</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 captured, none lost</source>
        <translation>抓到 %1 个，无丢失</translation>
    </message>
    <message>
        <source>%1 captured, %2 lost in the kernel, whose ring was full</source>
        <translation>抓到 %1 个，内核环形缓冲区已满，丢失 %2 个</translation>
    </message>
    <message>
        <source>%1 captured, %2 left out since they came faster than they were taken</source>
        <translation>抓到 %1 个，因来得太快来不及取走而略去 %2 个</translation>
    </message>
    <message>
        <source>%1 captured, %2 lost in the kernel, whose ring was full, %3 left out since they came faster than they were taken</source>
        <translation>抓到 %1 个，内核环形缓冲区已满，丢失 %2 个，因来得太快来不及取走而略去 %3 个</translation>
    </message>
    <message>
        <source>“%1” is no capture filter: %2. It takes what tcpdump does: “icmp”, “host 10.0.0.10 and tcp port 80”.</source>
        <translation>“%1”不是有效的抓包过滤器：%2。写法同 tcpdump：“icmp”、“host 10.0.0.10 and tcp port 80”。</translation>
    </message>
    <message>
        <source>%1: a patch port joins two bridges inside Open vSwitch, and no device shows what passes it. Capture where the packets enter or leave the node: at a machine’s port, at a tunnel, or at eth0.</source>
        <translation>%1：patch 端口在 Open vSwitch 内部连接两个网桥，没有任何设备能看到经过它的数据包。请在数据包进出节点的地方抓包：虚拟机的端口、隧道或 eth0。</translation>
    </message>
    <message>
        <source>%1: that cannot be captured: %2.</source>
        <translation>%1：无法在此抓包：%2。</translation>
    </message>
</context>
<context>
    <name>overlab::views::CheckEdits</name>
    <message>
        <source>Add the check “%1”</source>
        <translation>添加检查项“%1”</translation>
    </message>
    <message>
        <source>Delete the check “%1”</source>
        <translation>删除检查项“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n check(s)</source>
        <translation>
            <numerusform>删除 %n 项检查</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the check “%1”</source>
        <translation>更改检查项“%1”</translation>
    </message>
    <message>
        <source>A check needs a name.</source>
        <translation>检查项需要名称。</translation>
    </message>
    <message>
        <source>Another check is called “%1”.</source>
        <translation>另一检查项已名为“%1”。</translation>
    </message>
    <message>
        <source>Rename the check “%1” to “%2”</source>
        <translation>将检查项“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>A check begins at a machine or “outside”; the drawing has no “%1”.</source>
        <translation>检查项的起点是虚拟机或“outside”；图中没有“%1”。</translation>
    </message>
    <message>
        <source>A check ends at a machine, “outside” or an IPv4 address; “%1” is none.</source>
        <translation>检查项的终点是虚拟机、“outside”或 IPv4 地址；“%1”都不是。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to %1.</source>
        <translation>端口是 1 到 %1 之间的数字。</translation>
    </message>
</context>
<context>
    <name>overlab::views::CheckWording</name>
    <message>
        <source>%1: %2</source>
        <comment>place, what happens there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what became of the packet, where</comment>
        <extracomment>two sentences</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The packet could not be sent: %1</source>
        <translation>无法发送数据包：%1</translation>
    </message>
    <message>
        <source>It cannot be told: too much else was on the way to see the packet.</source>
        <translation>无法判断：其他流量太多，看不到该数据包。</translation>
    </message>
    <message>
        <source>It arrived, but whether an answer came back cannot be told.</source>
        <translation>数据包已到达，但无法判断应答是否返回。</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be told: nobody at its address can be watched.</source>
        <translation>无法判断数据包是否到达：该地址处没有可供观察的设备。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>protocol, port</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <extracomment>sender, destination, protocol: &quot;red/vm-1 → red/vm-4, tcp 80&quot;</extracomment>
        <translation>%1 → %2，%3</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>a check</comment>
        <translation>通过</translation>
    </message>
    <message>
        <source>fails</source>
        <comment>a check</comment>
        <translation>未通过</translation>
    </message>
    <message>
        <source>undecided</source>
        <comment>a check</comment>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>It arrived, though it should not.</source>
        <translation>数据包到达了，但本不应到达。</translation>
    </message>
    <message>
        <source>It did not arrive, as it should be.</source>
        <translation>数据包未到达，符合预期。</translation>
    </message>
    <message>
        <source>It arrived, and the answer came back.</source>
        <translation>数据包已到达，应答也已返回。</translation>
    </message>
    <message>
        <source>It arrived.</source>
        <translation>数据包已到达。</translation>
    </message>
    <message>
        <source>It arrived, but no answer came back.</source>
        <translation>数据包已到达，但没有应答返回。</translation>
    </message>
    <message>
        <source>It did not arrive.</source>
        <translation>数据包未到达。</translation>
    </message>
    <message>
        <source>No answer came back.</source>
        <translation>没有应答返回。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) fail, %2 undecided.</source>
        <extracomment>how many of how many fail, how many cannot be told</extracomment>
        <translation>
            <numerusform>%n 项检查中有 %1 项未通过，%2 项无法判定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) fail.</source>
        <translation>
            <numerusform>%n 项检查中有 %1 项未通过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) undecided.</source>
        <translation>
            <numerusform>%n 项检查中有 %1 项无法判定。</numerusform>
        </translation>
    </message>
    <message>
        <source>The check holds.</source>
        <translation>该检查通过。</translation>
    </message>
    <message numerus="yes">
        <source>All %n checks hold.</source>
        <translation>
            <numerusform>全部 %n 项检查均通过。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::ChecksEditor</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>overlab::views::ChecksModel</name>
    <message>
        <source>is dropped</source>
        <comment>what a packet should do</comment>
        <translation>被丢弃</translation>
    </message>
    <message>
        <source>passes</source>
        <comment>what a packet should do</comment>
        <translation>到达</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a check</comment>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>not run yet</source>
        <comment>a check</comment>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>%1 before the lab changed</source>
        <comment>a check&apos;s state</comment>
        <translation>实验环境更改之前：%1</translation>
    </message>
    <message>
        <source>Its packet is on its way…</source>
        <translation>其数据包正在途中…</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation>尚未运行。</translation>
    </message>
    <message>
        <source>The lab has changed since. Before: %1</source>
        <translation>此后实验环境已更改。此前：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a check&apos;s name, its state</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>what should become of the packet</extracomment>
        <translation>预期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>overlab::views::ChecksView</name>
    <message>
        <source>This check was not run yet: there is no path to show.</source>
        <translation>该检查尚未运行：没有可显示的路径。</translation>
    </message>
    <message>
        <source>Packets are on their way…</source>
        <translation>数据包正在途中…</translation>
    </message>
    <message>
        <source>The lab has changed since. Run the checks again.</source>
        <translation>此后实验环境已更改。请重新运行检查。</translation>
    </message>
    <message>
        <source>%1 Not all were run.</source>
        <translation>%1并非全部都已运行。</translation>
    </message>
    <message>
        <source>Packets need a running lab. Apply the design first.</source>
        <translation>发送数据包需要正在运行的实验环境。请先应用设计。</translation>
    </message>
    <message>
        <source>Sends a real packet for each check and sees what becomes of it</source>
        <translation>为每项检查发送一个真实数据包，并观察其结果</translation>
    </message>
    <message>
        <source>Runs the chosen checks</source>
        <translation>运行所选检查</translation>
    </message>
    <message>
        <source>Run All</source>
        <translation>全部运行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>No more checks are run; the packet that is on its way is not waited for</source>
        <translation>不再运行其余检查；不等待正在途中的数据包</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Adds a check between two machines, to be changed here</source>
        <translation>添加一项两台虚拟机之间的检查，可在此处修改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Removes the chosen checks from the design</source>
        <translation>从设计中删除所选检查</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>A check says which packets must get through and which must not: from where, to where, which protocol and port. Checks are part of the design; a real packet is sent for each of them after every apply, or when you press Run All. Add one here, or save a path as a check.</source>
        <translation>检查项规定哪些数据包必须通过、哪些不得通过：从哪里到哪里，使用何种协议和端口。检查项是设计的一部分；每次应用之后，或按“全部运行”时，会为每一项发送一个真实数据包。可在此处添加，也可将路径保存为检查项。</translation>
    </message>
</context>
<context>
    <name>overlab::views::ChoiceBox</name>
    <message>
        <source>several values</source>
        <translation>多个值</translation>
    </message>
</context>
<context>
    <name>overlab::views::ChoiceEditor</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>overlab::views::ColourEditor</name>
    <message>
        <source>Choose a colour</source>
        <translation>选择颜色</translation>
    </message>
</context>
<context>
    <name>overlab::views::CommandModel</name>
    <message>
        <source>disabled</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Jump to it</source>
        <translation>跳转到此处</translation>
    </message>
</context>
<context>
    <name>overlab::views::CommandPalette</name>
    <message>
        <source>No command and no object has these letters.</source>
        <translation>没有包含这些字母的命令或对象。</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter does it, Esc closes.</source>
        <translation>上下键选择，Enter 执行，Esc 关闭。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What to do, or where to go</source>
        <translation>要做什么，或要去哪里</translation>
    </message>
    <message>
        <source>Commands and objects</source>
        <translation>命令和对象</translation>
    </message>
</context>
<context>
    <name>overlab::views::ComparisonBar</name>
    <message>
        <source>Hide comparison</source>
        <translation>隐藏比较</translation>
    </message>
</context>
<context>
    <name>overlab::views::ConsolePage</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Reconnect (Enter)</source>
        <translation>重新连接(&amp;R) (Enter)</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <extracomment>a tab; %1: a machine, a node, a router</extracomment>
        <translation>%1（已结束）</translation>
    </message>
    <message>
        <source>%1 (lost)</source>
        <extracomment>a tab; the connection has gone</extracomment>
        <translation>%1（已断开）</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <extracomment>a tab; the terminal could not be opened</extracomment>
        <translation>%1（失败）</translation>
    </message>
    <message>
        <source>%1 (waits)</source>
        <extracomment>a tab; its machine is stopped</extracomment>
        <translation>%1（等待中）</translation>
    </message>
    <message>
        <source>%1 - lab %2</source>
        <extracomment>%1: a sentence, %2: a lab</extracomment>
        <translation>%1 - 实验环境 %2</translation>
    </message>
</context>
<context>
    <name>overlab::views::CounterModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>a tunnel from a node to a node</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>node, device</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>node, device, whose it is</comment>
        <translation>%1，%2（%3）</translation>
    </message>
    <message>
        <source>%1, network %2</source>
        <translation>%1，网络 %2</translation>
    </message>
    <message>
        <source>Dropped: %1; with errors: %2</source>
        <translation>丢弃：%1；出错：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>发送速率</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>接收速率</translation>
    </message>
    <message>
        <source>Packets/s</source>
        <translation>包/秒</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>in all, so far</comment>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>in all, so far</comment>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>dropped, or with errors</comment>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
</context>
<context>
    <name>overlab::views::CounterWording</name>
    <message numerus="yes">
        <source>%n packet(s), %1</source>
        <extracomment>packets (at the number&apos;s place), their size</extracomment>
        <translation>
            <numerusform>%n 个数据包，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bit/s</source>
        <translation>%1 bit/s</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1 Gbit/s</source>
        <translation>%1 Gbit/s</translation>
    </message>
    <message>
        <source>%1 packets/s</source>
        <translation>%1 包/秒</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>DHCP</source>
        <extracomment>the DHCP server&apos;s port</extracomment>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>patch</source>
        <extracomment>a patch port between two bridges</extracomment>
        <translation>patch 端口</translation>
    </message>
    <message>
        <source>physical network</source>
        <extracomment>a node&apos;s card on the physical network</extracomment>
        <translation>物理网络</translation>
    </message>
    <message>
        <source>bridge</source>
        <extracomment>a bridge&apos;s own port</extracomment>
        <translation>网桥</translation>
    </message>
    <message>
        <source>packet filter</source>
        <extracomment>a device between a machine and the switch, where packet filters stand</extracomment>
        <translation>包过滤规则</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a tunnel&apos;s nodes</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a machine&apos;s use of its processors: percent, their number</extracomment>
        <translation>%1（共 %2 个）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::CountersView</name>
    <message>
        <source>What the counters show is not kept: %1</source>
        <translation>计数器显示的内容没有保存：%1</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>计数器</translation>
    </message>
    <message>
        <source>Nothing was seen yet</source>
        <translation>尚未看到任何数据</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Bits a second</source>
        <translation>每秒比特数</translation>
    </message>
    <message>
        <source>Packets a second</source>
        <translation>每秒数据包数</translation>
    </message>
    <message>
        <source>Drops a second</source>
        <translation>每秒丢弃数</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose counters</source>
        <translation>谁的计数器</translation>
    </message>
    <message>
        <source>What the curves are of</source>
        <translation>曲线表示什么</translation>
    </message>
    <message>
        <source>How much time the curves show</source>
        <translation>曲线显示多长时间</translation>
    </message>
    <message>
        <source>What the curves are of. Of bits, a full line is what is sent and a dashed one what is received.</source>
        <translation>曲线表示什么。对于比特数，实线是发送，虚线是接收。</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>Export Table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Export Curves…</source>
        <translation>导出曲线…</translation>
    </message>
    <message>
        <source>Moment that is looked at</source>
        <translation>所查看的时刻</translation>
    </message>
    <message>
        <source>Look at a moment before</source>
        <translation>查看之前的时刻</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Go on to the newest moment</source>
        <translation>回到最新时刻</translation>
    </message>
    <message>
        <source>Rates over time</source>
        <translation>速率随时间的变化</translation>
    </message>
    <message>
        <source>Show in Design</source>
        <translation>在设计中显示</translation>
    </message>
</context>
<context>
    <name>overlab::views::DaemonWording</name>
    <message>
        <source>Until it is back nothing passes the bridges there.</source>
        <translation>在它恢复之前，那里的网桥不转发任何数据包。</translation>
    </message>
    <message>
        <source>Traffic goes on; the bridges cannot be changed until it is back.</source>
        <translation>流量继续；在它恢复之前无法更改网桥。</translation>
    </message>
    <message>
        <source>The virtual machines go on; they cannot be started or stopped until it is back.</source>
        <translation>虚拟机继续运行；在它恢复之前无法启动或停止它们。</translation>
    </message>
    <message>
        <source>Machines keep the addresses that they have; new ones get none until it is back.</source>
        <translation>虚拟机保留已有的地址；在它恢复之前，新的虚拟机得不到地址。</translation>
    </message>
    <message>
        <source>%1 ended on %2 and is being started again.</source>
        <comment>daemon, node</comment>
        <translation>%1 在 %2 上终止了，正在重新启动。</translation>
    </message>
    <message>
        <source>%1 ended on %2 and cannot be started again, which is tried on: %3.</source>
        <comment>daemon, node, reason</comment>
        <translation>%1 在 %2 上终止了，并且无法重新启动，仍在尝试：%3。</translation>
    </message>
    <message>
        <source>%1 of %2 ended on %3 and is being started again.</source>
        <comment>daemon, network, node</comment>
        <translation>%2 的 %1 在 %3 上终止了，正在重新启动。</translation>
    </message>
    <message>
        <source>%1 of %2 ended on %3 and cannot be started again, which is tried on: %4.</source>
        <comment>daemon, network, node, reason</comment>
        <translation>%2 的 %1 在 %3 上终止了，并且无法重新启动，仍在尝试：%4。</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 ended on %3 and is being started again.</source>
        <comment>object, daemon, node</comment>
        <translation>%1 与网络断开：%2 在 %3 上终止了，正在重新启动。</translation>
    </message>
    <message>
        <source>%1 runs again on %2.</source>
        <comment>daemon, node</comment>
        <translation>%1 在 %2 上恢复运行。</translation>
    </message>
    <message>
        <source>%1 of %2 runs again on %3.</source>
        <comment>daemon, network, node</comment>
        <translation>%2 的 %1 在 %3 上恢复运行。</translation>
    </message>
    <message>
        <source>What the native firewall knew of connections is forgotten: those that are open are judged as if they were new.</source>
        <translation>原生防火墙的连接记录已丢失：已打开的连接会像新连接一样重新判定。</translation>
    </message>
    <message>
        <source>Until it is back only traffic that flowed just before still passes the bridges; new connections do not.</source>
        <translation>在它恢复之前，只有刚才已在传输的流量还能通过网桥；新连接不能。</translation>
    </message>
    <message>
        <source>%1 is partly cut off, new connections do not get through: %2 ended on %3 and is being started again.</source>
        <comment>object, daemon, node</comment>
        <translation>%1 部分断开，新连接无法通过：%2 在 %3 上终止了，正在重新启动。</translation>
    </message>
</context>
<context>
    <name>overlab::views::DatapathDetails</name>
    <message>
        <source>%1, table %2</source>
        <comment>a bridge, a number</comment>
        <translation>%1，表 %2</translation>
    </message>
    <message>
        <source>%1: no flow matches</source>
        <extracomment>bridge and table, where no flow takes the packet</extracomment>
        <translation>%1：没有匹配的流</translation>
    </message>
    <message>
        <source>the node</source>
        <extracomment>whom a flow was made for: the node itself</extracomment>
        <translation>节点</translation>
    </message>
    <message>
        <source>Choose a flow to read what it does, and which OpenFlow flows it was made of.</source>
        <translation>选择一条流，查看它的作用以及它由哪些 OpenFlow 流构成。</translation>
    </message>
    <message>
        <source>Open vSwitch is asked which OpenFlow flows it was made of…</source>
        <translation>正在询问 Open vSwitch 它由哪些 OpenFlow 流构成…</translation>
    </message>
    <message>
        <source>Made of these OpenFlow flows, in the packet&apos;s order:</source>
        <translation>由下列 OpenFlow 流构成，按数据包经过的顺序：</translation>
    </message>
    <message>
        <source>Its packets were sent on by: %1</source>
        <extracomment>flows that came before this one for the same packets</extracomment>
        <translation>它的数据包由下列流送来：%1</translation>
    </message>
    <message>
        <source>Its packets go on with: %1</source>
        <comment>flows</comment>
        <translation>它的数据包继续经过：%1</translation>
    </message>
    <message>
        <source>OpenFlow flows that it was made of</source>
        <translation>构成它的 OpenFlow 流</translation>
    </message>
</context>
<context>
    <name>overlab::views::DatapathModel</name>
    <message>
        <source>%1 (in the network card)</source>
        <comment>actions</comment>
        <translation>%1（在网卡中）</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>packets a second</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>no packet was counted at this flow</extracomment>
        <translation>从未</translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>The number of the recirculation that packets come back from; empty: they come in from outside</source>
        <translation>数据包返回时所属的再循环编号；空：来自外部</translation>
    </message>
    <message>
        <source>When a packet took the flow at last</source>
        <translation>最后一次有数据包经过该流的时间</translation>
    </message>
    <message>
        <source>In port</source>
        <translation>入端口</translation>
    </message>
    <message>
        <source>Recirc</source>
        <extracomment>recirculation of packets in the datapath of Open vSwitch, as short as may be</extracomment>
        <translation>再循环</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Throughput</source>
        <extracomment>bits a second</extracomment>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近使用</translation>
    </message>
</context>
<context>
    <name>overlab::views::DatapathPane</name>
    <message numerus="yes">
        <source>Copied: %n flow(s) of the datapath.</source>
        <translation>
            <numerusform>已复制：数据路径的 %n 条流。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;match</source>
        <translation>复制匹配(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the &amp;actions</source>
        <translation>复制动作(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the &amp;sentence</source>
        <translation>复制说明(&amp;S)</translation>
    </message>
    <message>
        <source>Copy its &amp;name (ufid)</source>
        <translation>复制其名称 (ufid)(&amp;N)</translation>
    </message>
    <message>
        <source>Copy the &amp;trace that shows its origin</source>
        <translation>复制显示其来源的跟踪命令(&amp;T)</translation>
    </message>
    <message>
        <source>Flows of the datapath</source>
        <translation>数据路径的流</translation>
    </message>
    <message>
        <source>The datapath has no flows now. They are the switch&apos;s cache, also called megaflows: for the first packet of a kind Open vSwitch walks through the OpenFlow tables, and remembers what came out as a flow of the datapath, which the packets that follow take. After ten quiet seconds it is let go. Send a packet and it appears.</source>
        <translation>数据路径现在没有流。它们是交换机的缓存，也称为 megaflow：对于某一类的第一个数据包，Open vSwitch 会走一遍 OpenFlow 表，并把结果记为数据路径的一条流，后续数据包都走这条流。空闲十秒后会被删除。发送一个数据包，它就会出现。</translation>
    </message>
</context>
<context>
    <name>overlab::views::DatapathWording</name>
    <message>
        <source>%1, come back with recirculation 0x%2,</source>
        <extracomment>packets, a number: they have been through the datapath once and were sent through it again</extracomment>
        <translation>%1，经再循环 0x%2 返回</translation>
    </message>
    <message>
        <source>goes out to %1</source>
        <extracomment>what is behind ports</extracomment>
        <translation>发往 %1</translation>
    </message>
    <message>
        <source>is dropped</source>
        <translation>被丢弃</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>one thing that happens to a packet, and the next one</extracomment>
        <translation>%1，然后%2</translation>
    </message>
    <message>
        <source>The flow has gone: no packet took it for some seconds, or the tables have changed.</source>
        <translation>该流已消失：几秒内没有数据包经过，或者表已改变。</translation>
    </message>
    <message>
        <source>Open vSwitch does not tell: it has forgotten what stood before the recirculation (%1).</source>
        <translation>Open vSwitch 无法说明：它已忘记再循环之前的情况（%1）。</translation>
    </message>
    <message>
        <source>Open vSwitch does not tell: %1</source>
        <translation>Open vSwitch 无法说明：%1</translation>
    </message>
    <message>
        <source>By now the tables would have the datapath do something else: %1</source>
        <translation>按现在的表，数据路径会做别的事：%1</translation>
    </message>
    <message>
        <source>loses its VLAN tag</source>
        <translation>去掉 VLAN 标签</translation>
    </message>
    <message>
        <source>loses the frame of its tunnel, and comes in anew</source>
        <translation>去掉隧道封装，重新进入</translation>
    </message>
    <message>
        <source>loses what connection tracking said of it</source>
        <translation>清除其连接跟踪状态</translation>
    </message>
    <message>
        <source>comes in anew with recirculation %1</source>
        <translation>以再循环 %1 重新进入</translation>
    </message>
    <message>
        <source>is handed to ovs-vswitchd, which looks at each of them</source>
        <translation>交给 ovs-vswitchd，由它逐个查看</translation>
    </message>
    <message>
        <source>has a copy made, which %1</source>
        <comment>what happens to the copy</comment>
        <translation>复制一份，该副本%1</translation>
    </message>
    <message>
        <source>gets other header fields (%1)</source>
        <translation>改写报头字段（%1）</translation>
    </message>
    <message>
        <source>has “%1” done to it</source>
        <comment>an action of Open vSwitch</comment>
        <translation>对其执行“%1”</translation>
    </message>
    <message>
        <source>gets VLAN tag %1</source>
        <translation>加上 VLAN 标签 %1</translation>
    </message>
    <message>
        <source>gets VLAN tag %1 (%2)</source>
        <comment>a number, a network</comment>
        <translation>加上 VLAN 标签 %1（%2）</translation>
    </message>
    <message>
        <source>gets the frame of the tunnel to %1</source>
        <translation>加上通往 %1 的隧道封装</translation>
    </message>
    <message>
        <source>gets the frame of the tunnel to %1, with segment %2</source>
        <translation>加上通往 %1 的隧道封装，段 ID %2</translation>
    </message>
    <message>
        <source>gets the frame of the tunnel to %1, with segment %2 (%3)</source>
        <comment>a node, a number, a network</comment>
        <translation>加上通往 %1 的隧道封装，段 ID %2（%3）</translation>
    </message>
    <message>
        <source>has its connection remembered</source>
        <translation>将其连接记入连接跟踪</translation>
    </message>
    <message>
        <source>is looked up in connection tracking</source>
        <translation>在连接跟踪中查找</translation>
    </message>
    <message>
        <source>has its connection remembered in zone %1</source>
        <translation>将其连接记入连接跟踪区域 %1</translation>
    </message>
    <message>
        <source>is looked up in connection tracking, zone %1</source>
        <translation>在连接跟踪区域 %1 中查找</translation>
    </message>
</context>
<context>
    <name>overlab::views::DesignFindBar</name>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Name, address, MAC, CIDR or note</source>
        <translation>名称、地址、MAC、CIDR 或便笺</translation>
    </message>
    <message>
        <source>Find in the design</source>
        <translation>在设计中查找</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Jump to the one before (Shift+F3)</source>
        <translation>跳到上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>Jump to the next one (F3)</source>
        <translation>跳到下一个 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>overlab::views::DesignProblems</name>
    <message>
        <source>Leave out “%1”</source>
        <translation>省略“%1”</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>改用“%1”</translation>
    </message>
    <message>
        <source>Add the security group “%1”</source>
        <translation>添加安全组“%1”</translation>
    </message>
    <message>
        <source>Raise the quota to %1</source>
        <translation>把配额提高到 %1</translation>
    </message>
    <message>
        <source>Give both roles to %1</source>
        <translation>给 %1 两种角色</translation>
    </message>
    <message>
        <source>Lead %1 out</source>
        <translation>让 %1 通往外部</translation>
    </message>
    <message>
        <source>Problems of the drawing</source>
        <translation>图中的问题</translation>
    </message>
    <message>
        <source>What would help:</source>
        <extracomment>before buttons that mend a problem</extracomment>
        <translation>可行的办法：</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>删除“%1”</translation>
    </message>
</context>
<context>
    <name>overlab::views::DesignSection</name>
    <message>
        <source>Try this first</source>
        <translation>先试试这个</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>新建设计</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>overlab::views::DifferenceModel</name>
    <message>
        <source>What happens</source>
        <translation>发生的事情</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the path that was shown before</comment>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the path that is shown now</comment>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>overlab::views::DoctorModel</name>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>用途</translation>
    </message>
</context>
<context>
    <name>overlab::views::DoctorPanel</name>
    <message>
        <source>Looking what this computer can do…</source>
        <translation>正在检查本机的能力…</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what to type</source>
        <translation>复制要输入的命令</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Look again what this computer can do</source>
        <translation>重新检查本机的能力</translation>
    </message>
    <message>
        <source>Run as root:</source>
        <translation>以 root 身份运行：</translation>
    </message>
</context>
<context>
    <name>overlab::views::DoctorSummary</name>
    <message>
        <source>No lab can run on this host yet: something is missing that every lab needs.</source>
        <translation>这台主机还不能运行实验环境：缺少每个实验环境都需要的东西。</translation>
    </message>
    <message>
        <source>Labs of light guests run on this host. Virtual machines do not: QEMU is missing.</source>
        <translation>这台主机可以运行由轻量主机组成的实验环境，但不能运行虚拟机：缺少 QEMU。</translation>
    </message>
    <message>
        <source>Labs run on this host. Virtual machines are emulated, which is slow: it offers no hardware virtualisation.</source>
        <translation>这台主机可以运行实验环境。虚拟机只能模拟运行，速度较慢：主机不提供硬件虚拟化。</translation>
    </message>
    <message>
        <source>Labs run on this host, with virtual machines at full speed.</source>
        <translation>这台主机可以运行实验环境，虚拟机全速运行。</translation>
    </message>
    <message>
        <source>Every lab needs this, and it works only in part: %1</source>
        <translation>所有实验环境都需要它，而它只能部分工作：%1</translation>
    </message>
    <message>
        <source>Every lab needs this, and it is missing: %1</source>
        <translation>所有实验环境都需要它，而它缺失：%1</translation>
    </message>
    <message>
        <source>Virtual machines are emulated here: they work, but start slowly.</source>
        <translation>虚拟机在这里以模拟方式运行：可以使用，但启动较慢。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thing, and whether it is missing or limited</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This computer can run labs.</source>
        <translation>本机可以运行实验环境。</translation>
    </message>
    <message>
        <source>This computer cannot run labs yet.</source>
        <translation>本机还不能运行实验环境。</translation>
    </message>
    <message>
        <source>Packages are missing for: %1.</source>
        <translation>缺少用于以下功能的软件包：%1。</translation>
    </message>
</context>
<context>
    <name>overlab::views::DoctorView</name>
    <message>
        <source>This helps, as root:</source>
        <translation>以 root 身份运行以下命令即可解决：</translation>
    </message>
    <message>
        <source>What the host can do</source>
        <translation>主机的能力</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>This installs the missing packages, as root:</source>
        <translation>以 root 身份运行以下命令可安装缺少的软件包：</translation>
    </message>
</context>
<context>
    <name>overlab::views::DoctorWording</name>
    <message>
        <source>user namespaces</source>
        <translation>用户命名空间</translation>
    </message>
    <message>
        <source>labs without root</source>
        <translation>无需 root 的实验环境</translation>
    </message>
    <message>
        <source>newuidmap and newgidmap</source>
        <translation>newuidmap 和 newgidmap</translation>
    </message>
    <message>
        <source>subordinate user and group ids</source>
        <translation>从属用户与组 ID</translation>
    </message>
    <message>
        <source>network cards of virtual machines</source>
        <translation>虚拟机的网卡</translation>
    </message>
    <message>
        <source>hardware virtualisation (KVM)</source>
        <translation>硬件虚拟化（KVM）</translation>
    </message>
    <message>
        <source>virtual machines at full speed; without it they are emulated</source>
        <translation>虚拟机全速运行；没有它则为模拟运行</translation>
    </message>
    <message>
        <source>Open vSwitch in the kernel</source>
        <translation>内核中的 Open vSwitch</translation>
    </message>
    <message>
        <source>fast switching; without it Open vSwitch switches in user space</source>
        <translation>快速交换；没有它则 Open vSwitch 在用户空间交换</translation>
    </message>
    <message>
        <source>links with delay, loss and limited rate</source>
        <translation>带延迟、丢包和限速的链路</translation>
    </message>
    <message>
        <source>DHCP and DNS of the networks</source>
        <translation>网络的 DHCP 和 DNS</translation>
    </message>
    <message>
        <source>virtual machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>QEMU</source>
        <translation>QEMU</translation>
    </message>
    <message>
        <source>connection tracking</source>
        <translation>连接跟踪</translation>
    </message>
    <message>
        <source>filtering on bridges</source>
        <translation>网桥过滤</translation>
    </message>
    <message>
        <source>VXLAN links</source>
        <translation>VXLAN 接口</translation>
    </message>
    <message>
        <source>tunnels between the nodes</source>
        <translation>节点之间的隧道</translation>
    </message>
    <message>
        <source>Geneve links</source>
        <translation>Geneve 接口</translation>
    </message>
    <message>
        <source>GRE links</source>
        <translation>GRE 接口</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Linux kernel</source>
        <translation>Linux 内核</translation>
    </message>
    <message>
        <source>bridges</source>
        <translation>网桥</translation>
    </message>
    <message>
        <source>virtual Ethernet pairs</source>
        <translation>虚拟以太网对</translation>
    </message>
    <message>
        <source>VLAN links</source>
        <translation>VLAN 接口</translation>
    </message>
    <message>
        <source>dummy links</source>
        <translation>dummy 接口</translation>
    </message>
    <message>
        <source>links for rate limits (ifb)</source>
        <translation>用于限速的接口（ifb）</translation>
    </message>
    <message>
        <source>routing instances (VRF)</source>
        <translation>虚拟路由转发（VRF）</translation>
    </message>
    <message>
        <source>delay and loss (netem)</source>
        <translation>延迟与丢包（netem）</translation>
    </message>
    <message>
        <source>connection tracking zones</source>
        <translation>连接跟踪区域</translation>
    </message>
    <message>
        <source>matching of bridge ports (physdev)</source>
        <translation>网桥端口匹配（physdev）</translation>
    </message>
    <message>
        <source>address translation (NAT)</source>
        <translation>地址转换（NAT）</translation>
    </message>
    <message>
        <source>every lab</source>
        <translation>所有实验环境</translation>
    </message>
    <message>
        <source>networks of type “vlan”</source>
        <translation>类型为“vlan”的网络</translation>
    </message>
    <message>
        <source>test network cards</source>
        <translation>测试网卡</translation>
    </message>
    <message>
        <source>rate limits</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>several routing tables on a node</source>
        <translation>节点上的多个路由表</translation>
    </message>
    <message>
        <source>address translation</source>
        <translation>地址转换</translation>
    </message>
    <message>
        <source>security groups</source>
        <translation>安全组</translation>
    </message>
    <message>
        <source>light guests</source>
        <translation>轻量主机</translation>
    </message>
    <message>
        <source>packet capture</source>
        <translation>抓包</translation>
    </message>
    <message>
        <source>highly available routers</source>
        <translation>高可用路由器</translation>
    </message>
    <message>
        <source>containers as guests</source>
        <translation>以容器作为客户机</translation>
    </message>
    <message>
        <source>tap devices (/dev/net/tun)</source>
        <translation>tap 设备（/dev/net/tun）</translation>
    </message>
    <message>
        <source>the built-in guest image “tiny”</source>
        <translation>内置虚拟机镜像“tiny”</translation>
    </message>
    <message>
        <source>virtual machines that name no image of their own</source>
        <translation>没有指定镜像的虚拟机</translation>
    </message>
    <message>
        <source>Without newuidmap and newgidmap only root can have labs here.</source>
        <translation>缺少 newuidmap 和 newgidmap 时，只有 root 能在这里运行实验环境。</translation>
    </message>
    <message>
        <source>This user has too few ids in /etc/subuid or /etc/subgid. A lab of theirs does not start, or its services cannot change to users of their own; root&apos;s labs work.</source>
        <translation>当前用户在 /etc/subuid 或 /etc/subgid 中的 id 太少。该用户的实验环境无法启动，或其中的服务无法切换到各自的用户；root 的实验环境不受影响。</translation>
    </message>
    <message>
        <source>The built-in image was not made yet. Virtual machines that name no image of their own do not start; light guests do.</source>
        <translation>内置镜像尚未生成。没有指定镜像的虚拟机无法启动；轻量主机不受影响。</translation>
    </message>
    <message>
        <source>In the folder of Overlab&apos;s sources:</source>
        <translation>在 Overlab 源代码目录中执行：</translation>
    </message>
    <message>
        <source>As root:</source>
        <translation>以 root 身份执行：</translation>
    </message>
    <message>
        <source>This user cannot open /dev/net/tun. Open vSwitch switches with it when the kernel has no openvswitch module, and virtual machines get their network cards from it: no lab starts without it then. A container needs to be given the device.</source>
        <translation>当前用户无法打开 /dev/net/tun。当内核没有 openvswitch 模块时，Open vSwitch 靠它转发，虚拟机的网卡也来自它：此时没有它任何实验环境都无法启动。容器需要被授予该设备。</translation>
    </message>
    <message>
        <source>the way from “outside” to the real network</source>
        <translation>从“outside”到真实网络的通路</translation>
    </message>
    <message>
        <source>Without slirp4netns “apply --uplink” builds the lab, but nothing leads from its place “outside” to the real network.</source>
        <translation>没有 slirp4netns 时，“apply --uplink”会建立实验环境，但从其位置“outside”没有通往真实网络的路。</translation>
    </message>
    <message>
        <source>Designs that name no firewall use the hybrid one, which needs this: without it such a lab does not come up. Designs with “firewall: native” filter in Open vSwitch instead.</source>
        <translation>没有指定防火墙的设计使用混合（hybrid）防火墙，它需要这一项：缺少它时这样的实验环境无法启动。带有“firewall: native”的设计改由 Open vSwitch 过滤。</translation>
    </message>
    <message>
        <source>the kernel has no such link kind</source>
        <translation>内核不支持此链路类型</translation>
    </message>
    <message>
        <source>the kernel has no sch_netem</source>
        <translation>内核没有 sch_netem</translation>
    </message>
    <message>
        <source>the kernel has no br_netfilter</source>
        <translation>内核没有 br_netfilter</translation>
    </message>
    <message>
        <source>the kernel has no openvswitch module</source>
        <translation>内核没有 openvswitch 模块</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>KVM interprets instructions instead of running them: the processor&apos;s virtualization is not available to this host</source>
        <translation>KVM 只能逐条解释虚拟机的指令，而不能让处理器直接执行，因此很慢：这台主机无法使用处理器的虚拟化功能</translation>
    </message>
    <message>
        <source>root needs none</source>
        <translation>root 不需要</translation>
    </message>
</context>
<context>
    <name>overlab::views::DriftWording</name>
    <message>
        <source>The node %1 is missing.</source>
        <translation>节点 %1 缺失。</translation>
    </message>
    <message>
        <source>The node %1 was changed.</source>
        <translation>节点 %1 已被改动。</translation>
    </message>
    <message>
        <source>The node %1 is there, but not in the design.</source>
        <translation>节点 %1 存在，但设计中没有。</translation>
    </message>
    <message>
        <source>%1: the network namespace “%2” is missing.</source>
        <translation>%1：网络命名空间“%2”缺失。</translation>
    </message>
    <message>
        <source>%1: the network namespace “%2” was changed.</source>
        <translation>%1：网络命名空间“%2”已被改动。</translation>
    </message>
    <message>
        <source>%1: the network namespace “%2” is there, but not in the design.</source>
        <translation>%1：网络命名空间“%2”存在，但设计中没有。</translation>
    </message>
    <message>
        <source>%1: the bridge “%2” is missing.</source>
        <translation>%1：网桥“%2”缺失。</translation>
    </message>
    <message>
        <source>%1: the bridge “%2” was changed.</source>
        <translation>%1：网桥“%2”已被改动。</translation>
    </message>
    <message>
        <source>%1: the bridge “%2” is there, but not in the design.</source>
        <translation>%1：网桥“%2”存在，但设计中没有。</translation>
    </message>
    <message>
        <source>%1: the cable “%2” (a veth pair) is missing.</source>
        <translation>%1：网线“%2”（veth 对）缺失。</translation>
    </message>
    <message>
        <source>%1: the cable “%2” (a veth pair) was changed.</source>
        <translation>%1：网线“%2”（veth 对）已被改动。</translation>
    </message>
    <message>
        <source>%1: the cable “%2” (a veth pair) is there, but not in the design.</source>
        <translation>%1：网线“%2”（veth 对）存在，但设计中没有。</translation>
    </message>
    <message>
        <source>%1: the tap device “%2” is missing.</source>
        <translation>%1：tap 设备“%2”缺失。</translation>
    </message>
    <message>
        <source>%1: the tap device “%2” was changed.</source>
        <translation>%1：tap 设备“%2”已被改动。</translation>
    </message>
    <message>
        <source>%1: the tap device “%2” is there, but not in the design.</source>
        <translation>%1：tap 设备“%2”存在，但设计中没有。</translation>
    </message>
    <message>
        <source>%1: the switch port “%2” is missing.</source>
        <translation>%1：交换机端口“%2”缺失。</translation>
    </message>
    <message>
        <source>%1: the switch port “%2” was changed.</source>
        <translation>%1：交换机端口“%2”已被改动。</translation>
    </message>
    <message>
        <source>%1: the switch port “%2” is there, but not in the design.</source>
        <translation>%1：交换机端口“%2”存在，但设计中没有。</translation>
    </message>
    <message>
        <source>%1: the flow “%2” is missing.</source>
        <translation>%1：流表项“%2”缺失。</translation>
    </message>
    <message>
        <source>%1: the flow “%2” was changed.</source>
        <translation>%1：流表项“%2”已被改动。</translation>
    </message>
    <message>
        <source>%1: the flow “%2” is there, but not in the design.</source>
        <translation>%1：流表项“%2”存在，但设计中没有。</translation>
    </message>
    <message>
        <source>%1: the interface “%2” is missing.</source>
        <translation>%1：接口“%2”缺失。</translation>
    </message>
    <message>
        <source>%1: the interface “%2” was changed.</source>
        <translation>%1：接口“%2”已被改动。</translation>
    </message>
    <message>
        <source>%1: the interface “%2” is there, but not in the design.</source>
        <translation>%1：接口“%2”存在，但设计中没有。</translation>
    </message>
    <message>
        <source>%1: the route “%2” is missing.</source>
        <translation>%1：路由“%2”缺失。</translation>
    </message>
    <message>
        <source>%1: the route “%2” was changed.</source>
        <translation>%1：路由“%2”已被改动。</translation>
    </message>
    <message>
        <source>%1: the route “%2” is there, but not in the design.</source>
        <translation>%1：路由“%2”存在，但设计中没有。</translation>
    </message>
    <message>
        <source>%1: the file “%2” is missing.</source>
        <translation>%1：文件“%2”缺失。</translation>
    </message>
    <message>
        <source>%1: the file “%2” was changed.</source>
        <translation>%1：文件“%2”已被改动。</translation>
    </message>
    <message>
        <source>%1: the file “%2” is there, but not in the design.</source>
        <translation>%1：文件“%2”存在，但设计中没有。</translation>
    </message>
    <message>
        <source>%1: the service “%2” is missing.</source>
        <translation>%1：服务“%2”缺失。</translation>
    </message>
    <message>
        <source>%1: the service “%2” was changed.</source>
        <translation>%1：服务“%2”已被改动。</translation>
    </message>
    <message>
        <source>%1: the service “%2” is there, but not in the design.</source>
        <translation>%1：服务“%2”存在，但设计中没有。</translation>
    </message>
    <message>
        <source>%1: the machine “%2” is missing.</source>
        <translation>%1：虚拟机“%2”缺失。</translation>
    </message>
    <message>
        <source>%1: the machine “%2” was changed.</source>
        <translation>%1：虚拟机“%2”已被改动。</translation>
    </message>
    <message>
        <source>%1: the machine “%2” is there, but not in the design.</source>
        <translation>%1：虚拟机“%2”存在，但设计中没有。</translation>
    </message>
    <message>
        <source>%1 It belongs to %2.</source>
        <extracomment>Two whole sentences: what is wrong, and whose it is (&quot;It belongs to red/vm-1.&quot;).</extracomment>
        <translation>%1它属于 %2。</translation>
    </message>
</context>
<context>
    <name>overlab::views::EditingPage</name>
    <message>
        <source>Editing</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Show the &amp;grid</source>
        <translation>显示网格(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;nap to the grid and to other objects</source>
        <translation>吸附到网格和其他对象(&amp;N)</translation>
    </message>
    <message>
        <source>Alt suspends it while you drag.</source>
        <translation>拖动时按住 Alt 可暂停吸附。</translation>
    </message>
    <message>
        <source>&amp;Animate changes of the drawing</source>
        <translation>以动画显示图的变化(&amp;A)</translation>
    </message>
    <message>
        <source>As&amp;k before several objects are removed</source>
        <translation>删除多个对象前先询问(&amp;K)</translation>
    </message>
    <message>
        <source>Keep unsaved work e&amp;very:</source>
        <translation>自动备份未保存内容的间隔(&amp;V)：</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>It is offered again when the application did not end well. Your file changes only when you save.</source>
        <translation>程序异常退出后，下次启动时可恢复这些内容。只有保存时您的文件才会改变。</translation>
    </message>
</context>
<context>
    <name>overlab::views::EndOrKeepDialog</name>
    <message>
        <source>The lab is running</source>
        <translation>实验环境正在运行</translation>
    </message>
    <message>
        <source>Keep the lab “%1” running?</source>
        <translation>让实验环境“%1”继续运行吗？</translation>
    </message>
    <message numerus="yes">
        <source>It has %n running machine(s). Kept, it goes on without the window, and the next start finds it as it is. Ended, its machines stop and what is in them is lost; the design stays in its file.</source>
        <translation>
            <numerusform>其中有 %n 台虚拟机正在运行。继续运行时，它不依赖本窗口，下次启动时仍是现在的样子。结束时，虚拟机会停止，其中的内容会丢失；设计仍保存在文件中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;End the lab</source>
        <translation>结束实验环境(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It is being made. Kept, the apply goes on without the window, and the next start finds the lab as it is then. Ended, the apply stops and everything that it made is taken away; the design stays in its file.</source>
        <translation>它正在建立。若保留，应用会在没有窗口的情况下继续，下次启动时会看到届时的实验环境。若结束，应用将停止，已建立的一切都会删除；设计仍保留在文件中。</translation>
    </message>
</context>
<context>
    <name>overlab::views::ErrorWording</name>
    <message>
        <source>The lab</source>
        <extracomment>Stands for an object&apos;s name where the engine gave none.</extracomment>
        <translation>实验环境</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 没有响应。</translation>
    </message>
    <message>
        <source>%1: the system refused this for lack of rights.</source>
        <translation>%1：系统因权限不足而拒绝。</translation>
    </message>
    <message>
        <source>%1: this host cannot do that.</source>
        <translation>%1：本机无法做到。</translation>
    </message>
    <message>
        <source>%1: there is no such thing.</source>
        <translation>%1：不存在。</translation>
    </message>
    <message>
        <source>%1: the name belongs to something that this lab did not make; it was left alone.</source>
        <translation>%1：该名称属于并非由此实验环境创建的对象，未作改动。</translation>
    </message>
    <message>
        <source>%1 took too long and was given up.</source>
        <translation>%1 耗时过长，已放弃。</translation>
    </message>
    <message>
        <source>%1: a command failed.</source>
        <translation>%1：命令执行失败。</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense.</source>
        <translation>%1 给出了无法理解的应答。</translation>
    </message>
    <message>
        <source>%1: the design has errors, nothing was changed.</source>
        <translation>%1：设计有错误，未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is busy with another command; this one changed nothing.</source>
        <translation>%1 正在执行另一条命令；本命令未作任何更改。</translation>
    </message>
    <message>
        <source>%1 was interrupted before it was done.</source>
        <translation>%1 在完成前被中断。</translation>
    </message>
    <message>
        <source>See whether the lab still runs (overlabctl list) and, for a lab on another host, whether ssh reaches it.</source>
        <translation>请检查实验环境是否仍在运行（overlabctl list）；若在其他主机上，请检查 ssh 能否连接。</translation>
    </message>
    <message>
        <source>“overlabctl doctor” says what this host lacks and what to install.</source>
        <translation>“overlabctl doctor”会说明本机缺少什么以及应安装什么。</translation>
    </message>
    <message>
        <source>“overlabctl status” lists what the lab has.</source>
        <translation>“overlabctl status”列出实验环境中的内容。</translation>
    </message>
    <message>
        <source>Apply the design again: it finishes what was begun.</source>
        <translation>请再次应用设计：它会完成已开始的工作。</translation>
    </message>
    <message>
        <source>The lab may have been started by another version of this program: end it and apply the design again.</source>
        <translation>该实验环境可能由本程序的其他版本启动：请结束它，然后重新应用设计。</translation>
    </message>
    <message>
        <source>Try again when the other command has ended.</source>
        <translation>请在另一条命令结束后重试。</translation>
    </message>
    <message>
        <source>%1: the program is not installed.</source>
        <extracomment>%1 is a program, or a host and a program: &quot;me@server: overlabd&quot;.</extracomment>
        <translation>%1：该程序未安装。</translation>
    </message>
    <message>
        <source>overlabd is a part of Overlab: it has to lie beside this program or in a folder of PATH; on another host, in PATH.</source>
        <translation>overlabd 是 Overlab 的一部分：它必须与本程序位于同一文件夹，或位于 PATH 中的某个文件夹；在其他主机上则必须位于 PATH 中。</translation>
    </message>
    <message>
        <source>no such place in the lab</source>
        <translation>实验环境中没有此位置</translation>
    </message>
    <message>
        <source>no such machine in the lab</source>
        <translation>实验环境中没有此虚拟机</translation>
    </message>
    <message>
        <source>no such lab</source>
        <translation>没有此实验环境</translation>
    </message>
    <message>
        <source>no design is applied yet</source>
        <translation>尚未应用任何设计</translation>
    </message>
    <message>
        <source>it has no IPv4 address</source>
        <translation>它没有 IPv4 地址</translation>
    </message>
    <message>
        <source>it has no DHCP namespace</source>
        <translation>它没有 DHCP 命名空间</translation>
    </message>
    <message>
        <source>the design has no external network</source>
        <translation>设计中没有外部网络</translation>
    </message>
    <message>
        <source>the lab does not run</source>
        <translation>实验环境未运行</translation>
    </message>
    <message>
        <source>the lab has ended</source>
        <translation>实验环境已结束</translation>
    </message>
    <message>
        <source>is not there (any more)</source>
        <translation>已不存在</translation>
    </message>
</context>
<context>
    <name>overlab::views::EventModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who did it</comment>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
</context>
<context>
    <name>overlab::views::EventWording</name>
    <message>
        <source>The program began to apply the design.</source>
        <translation>程序开始应用设计。</translation>
    </message>
    <message>
        <source>The program could not apply the design: %1</source>
        <translation>程序无法应用设计：%1</translation>
    </message>
    <message>
        <source>Applying the design was cancelled; parts made: %1, changed: %2, removed: %3.</source>
        <translation>应用设计已取消；部件：新建 %1，更改 %2，删除 %3。</translation>
    </message>
    <message numerus="yes">
        <source>The design was applied with %n problem(s); parts made: %1, changed: %2, removed: %3.</source>
        <extracomment>%n: problems; numbers of kernel objects</extracomment>
        <translation>
            <numerusform>设计已应用，有 %n 个问题；部件：新建 %1，更改 %2，删除 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>The design is applied; parts made: %1, changed: %2, removed: %3.</source>
        <translation>设计已应用；部件：新建 %1，更改 %2，删除 %3。</translation>
    </message>
    <message>
        <source>%1 is up.</source>
        <comment>object of the design</comment>
        <translation>%1 已就绪。</translation>
    </message>
    <message>
        <source>The program stopped %1.</source>
        <comment>machine</comment>
        <translation>程序停止了 %1。</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <comment>object, reason</comment>
        <translation>%1 失败：%2</translation>
    </message>
    <message>
        <source>%1 ended all of a sudden: its emulator crashed or was killed.</source>
        <comment>machine</comment>
        <translation>%1 突然终止：其模拟器崩溃或被杀死。</translation>
    </message>
    <message>
        <source>The program started %1.</source>
        <comment>machine</comment>
        <translation>程序启动了 %1。</translation>
    </message>
    <message>
        <source>%1 powered itself off.</source>
        <comment>machine</comment>
        <translation>%1 自行关机。</translation>
    </message>
    <message>
        <source>Somebody powered %1 off, not through the program.</source>
        <comment>machine</comment>
        <translation>有人未通过本程序关闭了 %1 的电源。</translation>
    </message>
    <message>
        <source>%1 rebooted by itself.</source>
        <comment>machine</comment>
        <translation>%1 自行重启。</translation>
    </message>
    <message>
        <source>The program rebooted %1.</source>
        <comment>machine</comment>
        <translation>程序重启了 %1。</translation>
    </message>
    <message>
        <source>Somebody started %1, not through the program.</source>
        <comment>machine</comment>
        <translation>有人未通过本程序启动了 %1。</translation>
    </message>
    <message>
        <source>%1 is paused: it stands still until somebody resumes it.</source>
        <comment>machine</comment>
        <translation>%1 已暂停：有人恢复之前它不会运行。</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <comment>machine</comment>
        <translation>%1 继续运行。</translation>
    </message>
    <message>
        <source>Somebody added the bridge “%1” on %2.</source>
        <comment>bridge, node</comment>
        <translation>有人在 %2 上添加了网桥“%1”。</translation>
    </message>
    <message>
        <source>Somebody removed the bridge “%1” on %2, with all its ports and flows.</source>
        <comment>bridge, node</comment>
        <translation>有人删除了 %2 上的网桥“%1”，连同其所有端口和流。</translation>
    </message>
    <message>
        <source>Somebody added the port “%1” to %2 on %3.</source>
        <comment>port, bridge, node</comment>
        <translation>有人在 %3 的 %2 上添加了端口“%1”。</translation>
    </message>
    <message>
        <source>Somebody took the port “%1” off %2 on %3.</source>
        <comment>port, bridge, node</comment>
        <translation>有人从 %3 的 %2 上移除了端口“%1”。</translation>
    </message>
    <message>
        <source>Somebody took the port “%1” off %2 on %3: %4 is cut off there.</source>
        <comment>port, bridge, node, object</comment>
        <translation>有人从 %3 的 %2 上移除了端口“%1”：%4 在那里断开了连接。</translation>
    </message>
    <message>
        <source>Somebody took the VLAN tag %1 off the port “%2” on %3: it is a trunk now.</source>
        <comment>tag, port, node</comment>
        <translation>有人去掉了 %3 上端口“%2”的 VLAN 标签 %1：它现在是中继端口。</translation>
    </message>
    <message>
        <source>Somebody gave the port “%1” on %2 the VLAN tag %3.</source>
        <comment>port, node, tag</comment>
        <translation>有人给 %2 上的端口“%1”设置了 VLAN 标签 %3。</translation>
    </message>
    <message>
        <source>Somebody changed the VLAN tag of the port “%1” on %2 from %3 to %4: %5 is in another network now.</source>
        <comment>port, node, tags, object</comment>
        <translation>有人把 %2 上端口“%1”的 VLAN 标签从 %3 改为 %4：%5 现在处于另一个网络。</translation>
    </message>
    <message>
        <source>Somebody changed many flows of %1 on %2 at once; added: %3, deleted: %4, changed: %5.</source>
        <comment>bridge, node, numbers</comment>
        <translation>有人一次更改了 %2 的 %1 的许多流；添加：%3，删除：%4，更改：%5。</translation>
    </message>
    <message>
        <source>Somebody added a flow to table %1 of %2 on %3: “%4” now does “%5”.</source>
        <comment>table, bridge, node, match, actions</comment>
        <translation>有人在 %3 的 %2 的表 %1 中添加了一条流：“%4”现在执行“%5”。</translation>
    </message>
    <message>
        <source>Somebody deleted a flow of table %1 of %2 on %3: “%4”.</source>
        <comment>table, bridge, node, match</comment>
        <translation>有人删除了 %3 的 %2 的表 %1 中的一条流：“%4”。</translation>
    </message>
    <message>
        <source>Somebody changed a flow of table %1 of %2 on %3: “%4” now does “%5”.</source>
        <comment>table, bridge, node, match, actions</comment>
        <translation>有人更改了 %3 的 %2 的表 %1 中的一条流：“%4”现在执行“%5”。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>namespace, node</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>Somebody took the device “%1” down in %2: no packet of %3 passes it.</source>
        <comment>device, place, object</comment>
        <translation>有人关闭了 %2 中的设备“%1”：%3 的数据包无法通过它。</translation>
    </message>
    <message>
        <source>Somebody took the device “%1” down in %2: no packet passes it.</source>
        <comment>device, place</comment>
        <translation>有人关闭了 %2 中的设备“%1”：没有数据包能通过它。</translation>
    </message>
    <message>
        <source>Somebody took the device “%1” up in %2.</source>
        <comment>device, place</comment>
        <translation>有人启用了 %2 中的设备“%1”。</translation>
    </message>
    <message>
        <source>Somebody added the device “%1” in %2.</source>
        <comment>device, place</comment>
        <translation>有人在 %2 中添加了设备“%1”。</translation>
    </message>
    <message>
        <source>Somebody removed the device “%1” in %2: %3 is cut off there.</source>
        <comment>device, place, object</comment>
        <translation>有人删除了 %2 中的设备“%1”：%3 在那里断开了连接。</translation>
    </message>
    <message>
        <source>Somebody removed the device “%1” in %2.</source>
        <comment>device, place</comment>
        <translation>有人删除了 %2 中的设备“%1”。</translation>
    </message>
    <message>
        <source>Somebody gave the device “%1” in %2 the address %3.</source>
        <comment>device, place, address</comment>
        <translation>有人给 %2 中的设备“%1”设置了地址 %3。</translation>
    </message>
    <message>
        <source>Somebody took the address %1 off the device “%2” in %3.</source>
        <comment>address, device, place</comment>
        <translation>有人去掉了 %3 中设备“%2”的地址 %1。</translation>
    </message>
    <message>
        <source>Somebody added a route in %1: to %2 through %3.</source>
        <comment>place, destination, gateway or device</comment>
        <translation>有人在 %1 中添加了一条路由：经 %3 到 %2。</translation>
    </message>
    <message>
        <source>Somebody deleted a route in %1: to %2 through %3.</source>
        <comment>place, destination, gateway or device</comment>
        <translation>有人删除了 %1 中的一条路由：经 %3 到 %2。</translation>
    </message>
    <message>
        <source>%1 asked for an address in %2 and got %3.</source>
        <comment>machine, network, address</comment>
        <translation>%1 在 %2 中请求地址，获得了 %3。</translation>
    </message>
    <message>
        <source>%1 renewed its address %3 in %2.</source>
        <comment>machine, network, address</comment>
        <translation>%1 续租了它在 %2 中的地址 %3。</translation>
    </message>
    <message>
        <source>%1 gave its address %3 in %2 back.</source>
        <comment>machine, network, address</comment>
        <translation>%1 归还了它在 %2 中的地址 %3。</translation>
    </message>
    <message>
        <source>The program started %1 on %2 again.</source>
        <comment>daemon, node</comment>
        <translation>程序重新启动了 %2 上的 %1。</translation>
    </message>
    <message>
        <source>The program started %1 of %2 on %3 again.</source>
        <comment>daemon, network, node</comment>
        <translation>程序重新启动了 %3 上 %2 的 %1。</translation>
    </message>
    <message>
        <source>%1 ended on %2: it crashed or was killed.</source>
        <comment>daemon, node</comment>
        <translation>%2 上的 %1 已终止：崩溃或被杀死。</translation>
    </message>
    <message>
        <source>%1 of %2 ended on %3: it crashed or was killed.</source>
        <comment>daemon, network, node</comment>
        <translation>%3 上 %2 的 %1 已终止：崩溃或被杀死。</translation>
    </message>
    <message>
        <source>program</source>
        <comment>who did it</comment>
        <translation>程序</translation>
    </message>
    <message>
        <source>person</source>
        <comment>who did it</comment>
        <translation>用户</translation>
    </message>
    <message>
        <source>guest</source>
        <comment>who did it</comment>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>who did it</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>应用设计</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Switch ports</source>
        <translation>交换机端口</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流表</translation>
    </message>
    <message>
        <source>Devices and routes</source>
        <translation>设备与路由</translation>
    </message>
    <message>
        <source>Addresses by DHCP</source>
        <translation>DHCP 地址</translation>
    </message>
    <message>
        <source>Daemons</source>
        <translation>守护进程</translation>
    </message>
    <message>
        <source>The lab&apos;s engine ended all of a sudden and was started again; the lab went on without it. It does not know any more what happened before.</source>
        <translation>实验环境的引擎突然终止，已重新启动；其间实验环境照常运行。它不再知道此前发生的事情。</translation>
    </message>
    <message>
        <source>The design was not applied, since the lab host cannot make it. Nothing was changed.</source>
        <translation>设计未应用：实验环境主机无法建立它。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>overlab::views::EventsView</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Nothing has happened yet since the lab&apos;s engine began.</source>
        <translation>自实验环境的引擎启动以来尚未发生任何事件。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 / %n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n event(s), with tabs between the columns.</source>
        <translation>
            <numerusform>已复制 %n 个事件，列之间以制表符分隔。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the events that are shown</source>
        <translation>保存所显示的事件</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy the events</source>
        <translation>复制事件(&amp;C)</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>an object, in the drawing</comment>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>所有操作者</translation>
    </message>
    <message>
        <source>By the program</source>
        <translation>由程序</translation>
    </message>
    <message>
        <source>By a person</source>
        <translation>由用户</translation>
    </message>
    <message>
        <source>By a guest</source>
        <translation>由虚拟机</translation>
    </message>
    <message>
        <source>By nobody known</source>
        <translation>操作者未知</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter of events</source>
        <translation>事件筛选</translation>
    </message>
    <message>
        <source>What the events are about</source>
        <translation>事件的类别</translation>
    </message>
    <message>
        <source>Whose doing they were</source>
        <translation>事件的操作者</translation>
    </message>
    <message>
        <source>Copy the chosen events, or all that are shown</source>
        <translation>复制所选事件；未选时复制所有显示的事件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save the events that are shown as CSV…</source>
        <translation>将所显示的事件保存为 CSV…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>保存为 CSV</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>所选事件</translation>
    </message>
</context>
<context>
    <name>overlab::views::Example</name>
    <message>
        <source>The article&apos;s lab</source>
        <translation>文章中的实验环境</translation>
    </message>
    <message>
        <source>Two machines, one network</source>
        <translation>两台虚拟机，一个网络</translation>
    </message>
    <message>
        <source>The smallest lab. One machine pings the other; everything else is derived.</source>
        <translation>最小的实验环境。一台虚拟机 ping 另一台，其余都自动推导。</translation>
    </message>
    <message>
        <source>Two networks and a router</source>
        <translation>两个网络和一个路由器</translation>
    </message>
    <message>
        <source>The router is the gateway of both. A ping arrives with a TTL of 63.</source>
        <translation>路由器是两个网络的网关。ping 到达时 TTL 为 63。</translation>
    </message>
    <message>
        <source>A way out, and floating addresses</source>
        <translation>对外出口与浮动地址</translation>
    </message>
    <message>
        <source>A web server that the outside reaches, and a database that it does not.</source>
        <translation>外部可以访问的 Web 服务器，以及外部无法访问的数据库。</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>安全组</translation>
    </message>
    <message>
        <source>Three tiers, each open only to the one before it. See which ping is dropped.</source>
        <translation>三层结构，每一层只对前一层开放。看看哪个 ping 被丢弃。</translation>
    </message>
    <message>
        <source>Static routes between routers</source>
        <translation>路由器之间的静态路由</translation>
    </message>
    <message>
        <source>Two sites behind routers of their own, joined by a transit network.</source>
        <translation>两个站点各有自己的路由器，由一个中转网络相连。</translation>
    </message>
    <message>
        <source>VLAN and flat networks</source>
        <translation>VLAN 网络与 flat 网络</translation>
    </message>
    <message>
        <source>No tunnels: tagged and untagged frames on the network between the nodes.</source>
        <translation>没有隧道：带标签和不带标签的帧直接走在节点之间的网络上。</translation>
    </message>
    <message>
        <source>Addresses without DHCP</source>
        <translation>不使用 DHCP 的地址</translation>
    </message>
    <message>
        <source>Machines with addresses that no server hands out.</source>
        <translation>虚拟机的地址不由任何服务器分配。</translation>
    </message>
    <message>
        <source>Two tenants, the same addresses</source>
        <translation>两个租户，相同的地址</translation>
    </message>
    <message>
        <source>Red and green both use 10.0.0.0/24 and never meet. Each has its own way out.</source>
        <translation>租户 red 和 green 都使用 10.0.0.0/24，却互不相通。各有自己的出口。</translation>
    </message>
    <message>
        <source>Six nodes, sixty machines</source>
        <translation>六个节点，六十台虚拟机</translation>
    </message>
    <message>
        <source>A small data centre of three tenants, all light machines.</source>
        <translation>三个租户的小型数据中心，全部为轻量主机。</translation>
    </message>
    <message>
        <source>Empty design</source>
        <translation>空白设计</translation>
    </message>
    <message>
        <source>Nothing yet: draw it yourself.</source>
        <translation>尚无内容：由您来画。</translation>
    </message>
    <message>
        <source>Two machines</source>
        <translation>两台虚拟机</translation>
    </message>
    <message>
        <source>One tenant, one network.</source>
        <translation>一个租户，一个网络。</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Two networks, three nodes.</source>
        <translation>两个网络，三个节点。</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>对外出口</translation>
    </message>
    <message>
        <source>A router to the outside.</source>
        <translation>通向外部的路由器。</translation>
    </message>
    <message>
        <source>Two networks, one router and four virtual machines on two hypervisors. Apply it, and see the machines come up.</source>
        <translation>两个网络、一个路由器，四台虚拟机分布在两台宿主机上。应用后，看虚拟机逐一启动。</translation>
    </message>
</context>
<context>
    <name>overlab::views::Explorer</name>
    <message>
        <source>Nothing has these words.</source>
        <translation>没有包含这些词的内容。</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Drag a network and a machine from the palette to the drawing.</source>
        <translation>尚未绘制任何内容。请从工具箱将网络和虚拟机拖到图上。</translation>
    </message>
    <message>
        <source>No machine is drawn yet. Drag one from the palette to the drawing.</source>
        <translation>尚未绘制虚拟机。请从工具箱拖一台到图上。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>The whole design as a tree</source>
        <translation>以树显示整个设计</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>All machines as a table that can be sorted and copied</source>
        <translation>以可排序、可复制的表格显示所有虚拟机</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Machines of the design</source>
        <translation>设计中的虚拟机</translation>
    </message>
</context>
<context>
    <name>overlab::views::ExplorerModel</name>
    <message>
        <source>Tenants (%1)</source>
        <translation>租户 (%1)</translation>
    </message>
    <message>
        <source>Nodes (%1)</source>
        <translation>节点 (%1)</translation>
    </message>
    <message>
        <source>External networks (%1)</source>
        <translation>外部网络 (%1)</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>便笺 (%1)</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>检查项 (%1)</translation>
    </message>
</context>
<context>
    <name>overlab::views::ExplorerRow</name>
    <message>
        <source>segment %1</source>
        <translation>段 ID %1</translation>
    </message>
    <message>
        <source>%1 → %2: %3 passes</source>
        <translation>%1 → %2：%3 到达</translation>
    </message>
    <message>
        <source>%1 → %2: %3 is dropped</source>
        <translation>%1 → %2：%3 被丢弃</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>网关 %1</translation>
    </message>
    <message>
        <source>no gateway</source>
        <translation>无网关</translation>
    </message>
    <message>
        <source>out to %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>无网络</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>检查项 %1</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>便笺 %1</translation>
    </message>
</context>
<context>
    <name>overlab::views::ExportDialog</name>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>还没有绘制任何内容。</translation>
    </message>
    <message>
        <source>Sharp at any size. Names can be searched and copied.</source>
        <translation>任意大小都清晰。名称可以搜索和复制。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Too large for an image. Choose a smaller scale, SVG or PDF.</source>
        <translation>图像过大。请选择较小的比例、SVG 或 PDF。</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”: %2.</source>
        <translation>无法将图写入“%1”：%2。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>与屏幕相同</translation>
    </message>
    <message>
        <source>White, in light colours</source>
        <translation>白色，浅色外观</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>仅所选内容</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>图的预览</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
</context>
<context>
    <name>overlab::views::FieldWording</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>CIDR</source>
        <translation>CIDR</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>地址池</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>段 ID</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>安全组</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Underlay</source>
        <translation>底层网络</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>防火墙</translation>
    </message>
    <message>
        <source>Datapath</source>
        <translation>数据路径</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>DNS domain</source>
        <translation>DNS 域</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>文本（Markdown）</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Floating IPs</source>
        <translation>浮动 IP</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>远端</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>子网</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>Lease (s)</source>
        <translation>租期（秒）</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>下一跳</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>外部网关</translation>
    </message>
    <message>
        <source>Distributed</source>
        <translation>分布式</translation>
    </message>
    <message>
        <source>HA (VRRP)</source>
        <translation>高可用（VRRP）</translation>
    </message>
    <message>
        <source>SNAT</source>
        <translation>SNAT</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>用户数据</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH 密钥</translation>
    </message>
    <message>
        <source>Port security</source>
        <translation>端口安全</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>允许的地址</translation>
    </message>
    <message>
        <source>Floating IP</source>
        <translation>浮动 IP</translation>
    </message>
    <message>
        <source>1 to 63 letters, digits, dots, hyphens and underscores. A new name goes wherever the old one is used.</source>
        <translation>1 到 63 个字母、数字、点、连字符或下划线。新名称会替换所有用到旧名称的地方。</translation>
    </message>
    <message>
        <source>The node that it runs on. Without one the scheduler chooses.</source>
        <translation>它运行所在的节点。不指定则由调度器选择。</translation>
    </message>
    <message>
        <source>Automatic layout leaves it where it is.</source>
        <translation>自动布局不会移动它。</translation>
    </message>
    <message>
        <source>A whole number with a unit, such as 512MiB or 2GiB.</source>
        <translation>带单位的整数，例如 512MiB 或 2GiB。</translation>
    </message>
    <message>
        <source>The largest packet, in bytes.</source>
        <translation>最大的数据包，以字节计。</translation>
    </message>
    <message>
        <source>hybrid: iptables on a Linux bridge for each port; native: Open vSwitch flows with connection tracking; none: no security groups.</source>
        <translation>hybrid：每个端口一个 Linux 网桥加 iptables；native：带连接跟踪的 Open vSwitch 流表；none：没有安全组。</translation>
    </message>
    <message>
        <source>Open vSwitch&apos;s datapath: the kernel module (system), userspace (netdev), or what the host has (auto).</source>
        <translation>Open vSwitch 的数据路径：内核模块（system）、用户空间（netdev），或主机所具备的（auto）。</translation>
    </message>
    <message>
        <source>The type of networks that name none.</source>
        <translation>未指定类型的网络所用的类型。</translation>
    </message>
    <message>
        <source>The domain that DHCP gives to machines.</source>
        <translation>DHCP 分配给虚拟机的域名。</translation>
    </message>
    <message>
        <source>The physical network between the nodes.</source>
        <translation>节点之间的物理网络。</translation>
    </message>
    <message>
        <source>A qcow2 file, relative to the folder of the design.</source>
        <translation>qcow2 文件，相对于设计所在的文件夹。</translation>
    </message>
    <message>
        <source>The user that one logs in as.</source>
        <translation>登录时使用的用户。</translation>
    </message>
    <message>
        <source>A machine (TENANT/NAME), or &quot;outside&quot;.</source>
        <translation>虚拟机（租户/名称）或“outside”。</translation>
    </message>
    <message>
        <source>A machine (TENANT/NAME), an address, or &quot;outside&quot;.</source>
        <translation>虚拟机（租户/名称）、地址或“outside”。</translation>
    </message>
    <message>
        <source>Needs TCP or UDP.</source>
        <translation>需要 TCP 或 UDP。</translation>
    </message>
    <message>
        <source>pass: the packets arrive; drop: they do not.</source>
        <translation>pass：数据包到达；drop：不到达。</translation>
    </message>
    <message>
        <source>network: may hold routers and DHCP servers; compute: may hold machines.</source>
        <translation>network：可承载路由器和 DHCP 服务器；compute：可承载虚拟机。</translation>
    </message>
    <message>
        <source>On the underlay.</source>
        <translation>在底层网络中。</translation>
    </message>
    <message>
        <source>The VLAN id; only with the type vlan.</source>
        <translation>VLAN ID；仅用于 vlan 类型。</translation>
    </message>
    <message>
        <source>FIRST-LAST: for routers and floating IPs.</source>
        <translation>“首-末”：用于路由器和浮动 IP。</translation>
    </message>
    <message>
        <source>Answered by the place &quot;outside&quot;.</source>
        <translation>由“outside”应答。</translation>
    </message>
    <message>
        <source>VNI, GRE key or VLAN id; none for flat and local.</source>
        <translation>VNI、GRE 键或 VLAN ID；flat 和 local 没有。</translation>
    </message>
    <message>
        <source>An address, or &quot;none&quot;.</source>
        <translation>地址，或“none”。</translation>
    </message>
    <message>
        <source>Resolvers for the machines, separated by commas.</source>
        <translation>供虚拟机使用的解析器，以逗号分隔。</translation>
    </message>
    <message>
        <source>Handed out by DHCP (option 121).</source>
        <translation>由 DHCP 下发（选项 121）。</translation>
    </message>
    <message>
        <source>Of the DHCP server.</source>
        <translation>DHCP 服务器的地址。</translation>
    </message>
    <message>
        <source>FIRST-LAST: what DHCP hands out.</source>
        <translation>“首-末”：DHCP 分配的地址。</translation>
    </message>
    <message>
        <source>A port, or a range such as 80-443. Needs TCP or UDP.</source>
        <translation>端口，或范围（例如 80-443）。需要 TCP 或 UDP。</translation>
    </message>
    <message>
        <source>A CIDR, or group:NAME for the members of a security group.</source>
        <translation>CIDR，或用“group:名称”表示安全组的成员。</translation>
    </message>
    <message>
        <source>DVR: read and kept, not built yet.</source>
        <translation>DVR：会读取并保留，但尚未实现。</translation>
    </message>
    <message>
        <source>VRRP over the network nodes: read and kept, not built yet.</source>
        <translation>跨网络节点的 VRRP：会读取并保留，但尚未实现。</translation>
    </message>
    <message>
        <source>Whether machines without a floating IP get out.</source>
        <translation>没有浮动 IP 的虚拟机能否通往外部。</translation>
    </message>
    <message>
        <source>vm: a virtual machine (QEMU); namespace: a light guest made of namespaces.</source>
        <translation>vm：虚拟机（QEMU）；namespace：由命名空间构成的轻量主机。</translation>
    </message>
    <message>
        <source>A whole number with a unit, such as 10GiB.</source>
        <translation>带单位的整数，例如 10GiB。</translation>
    </message>
    <message>
        <source>For cloud-init, through the metadata service.</source>
        <translation>通过元数据服务交给 cloud-init。</translation>
    </message>
    <message>
        <source>Public keys, one a line.</source>
        <translation>公钥，每行一个。</translation>
    </message>
    <message>
        <source>Whether only the interface&apos;s own addresses may send.</source>
        <translation>是否只允许接口自己的地址发送。</translation>
    </message>
    <message>
        <source>More addresses that the interface may send from.</source>
        <translation>接口还可以用来发送的其他地址。</translation>
    </message>
    <message>
        <source>An address of an external network that leads here.</source>
        <translation>通向此处的外部网络地址。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>every port</source>
        <translation>所有端口</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>任何一方</translation>
    </message>
    <message>
        <source>the image&apos;s own size</source>
        <translation>镜像自身的大小</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>the interface&apos;s own</source>
        <translation>接口自己的</translation>
    </message>
    <message>
        <source>the whole subnet</source>
        <translation>整个子网</translation>
    </message>
    <message>
        <source>every free address</source>
        <translation>所有空闲地址</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>What is this lab for?</source>
        <translation>这个实验环境的用途是什么？</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>镜像 %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>检查项 %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>Subnet %1</source>
        <translation>子网 %1</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>路由 %1</translation>
    </message>
    <message>
        <source>Interface %1</source>
        <translation>接口 %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>地址 %1</translation>
    </message>
    <message>
        <source>Add an image</source>
        <translation>添加镜像</translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation>添加检查项</translation>
    </message>
    <message>
        <source>Add a security group</source>
        <translation>添加安全组</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Add a subnet</source>
        <translation>添加子网</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>添加路由</translation>
    </message>
    <message>
        <source>Add an interface</source>
        <translation>添加接口</translation>
    </message>
    <message>
        <source>Add an allowed address</source>
        <translation>添加允许的地址</translation>
    </message>
    <message>
        <source>External network</source>
        <translation>外部网络</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>便笺</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>vnc: a screen, keyboard and mouse, shown below with the terminals; none: a serial console only.</source>
        <translation>vnc：屏幕、键盘和鼠标，显示在下方的终端旁；none：仅串行控制台。</translation>
    </message>
</context>
<context>
    <name>overlab::views::FileRow</name>
    <message>
        <source>%1
Opened %2</source>
        <translation>%1
打开时间：%2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 已不存在</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>将 %1 从列表中移除</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>已不存在</translation>
    </message>
</context>
<context>
    <name>overlab::views::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Capitals and small letters differ</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowComparisonModel</name>
    <message>
        <source>came</source>
        <extracomment>of a flow: it came, went, or took packets since a moment</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>有命中</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>What</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>所属对象</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>此后没有任何变化。</translation>
    </message>
    <message>
        <source>Since then: %1 came, %2 gone, %3 took packets.</source>
        <comment>numbers of flows</comment>
        <translation>此后：新增 %1，消失 %2，有命中 %3。</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowComparisonView</name>
    <message>
        <source>Kept at %1. %2</source>
        <extracomment>a moment, and what has changed since</extracomment>
        <translation>保存于 %1。%2</translation>
    </message>
    <message>
        <source>No moment is kept yet.</source>
        <translation>尚未保存任何时刻。</translation>
    </message>
    <message>
        <source>Keep now</source>
        <translation>保存当前时刻</translation>
    </message>
    <message>
        <source>Compare with the flows as they are at this moment</source>
        <translation>与此刻的流表进行比较</translation>
    </message>
    <message>
        <source>What has changed since the moment</source>
        <translation>自该时刻以来的变化</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowDetails</name>
    <message>
        <source>Choose a flow to read what it does.</source>
        <translation>选择一条流以查看其作用。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>an object, in the drawing</comment>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Shows in the drawing what this flow was made for</source>
        <translation>在图中显示此流所属的对象</translation>
    </message>
    <message>
        <source>No packet comes to it: the flow of priority %1 above it takes them all (%2).</source>
        <translation>没有数据包会到达它：上方优先级为 %1 的流已将其全部取走（%2）。</translation>
    </message>
    <message>
        <source>The flow as ovs-ofctl prints it</source>
        <translation>ovs-ofctl 输出的流</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowFilter</name>
    <message>
        <source>“%1” is no field of a flow. Fields are, for example, in_port, dl_dst, nw_src, tcp_dst, table and priority.</source>
        <translation>“%1”不是流的字段。可用的字段有 in_port、dl_dst、nw_src、tcp_dst、table、priority 等。</translation>
    </message>
    <message>
        <source>“%1” needs a value: %1=…</source>
        <translation>“%1”需要一个值：%1=…</translation>
    </message>
    <message>
        <source>“%2” is no value of %1. Values are, for example, 10.0.1.0/24, fa:16:3e:00:00:01, 80 or 0x10/0xf0.</source>
        <translation>“%2”不是 %1 的值。值例如有 10.0.1.0/24、fa:16:3e:00:00:01、80 或 0x10/0xf0。</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowModel</name>
    <message>
        <source>the node</source>
        <extracomment>whom a flow was made for: the node itself</extracomment>
        <translation>节点</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>packets a second</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>no packet has ever taken this flow</extracomment>
        <translation>从未</translation>
    </message>
    <message>
        <source>not since watched</source>
        <extracomment>no packet since one looks</extracomment>
        <translation>开始观察后未命中</translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>No packet comes to it: the flow of priority %1 above it takes them all (%2).</source>
        <translation>没有数据包会到达它：上方优先级为 %1 的流已将其全部取走（%2）。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>所属对象</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>存在时间</translation>
    </message>
    <message>
        <source>Last hit</source>
        <translation>最近命中</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowPackets</name>
    <message>
        <source>Everything else</source>
        <translation>其余数据包</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>packets, what is behind a port</comment>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>%1, %2,</source>
        <extracomment>packets, and more on which of them: &quot;ARP from red/vm-1, which says that it comes from 10.0.1.85,&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Reverse ARP</source>
        <translation>反向 ARP</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>SCTP</source>
        <translation>SCTP</translation>
    </message>
    <message>
        <source>TCP over IPv6</source>
        <translation>IPv6 TCP</translation>
    </message>
    <message>
        <source>UDP over IPv6</source>
        <translation>IPv6 UDP</translation>
    </message>
    <message>
        <source>SCTP over IPv6</source>
        <translation>IPv6 SCTP</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>所有数据包</translation>
    </message>
    <message>
        <source>An ARP request</source>
        <translation>ARP 请求</translation>
    </message>
    <message>
        <source>An ARP answer</source>
        <translation>ARP 应答</translation>
    </message>
    <message>
        <source>ARP</source>
        <translation>ARP</translation>
    </message>
    <message>
        <source>ARP of kind %1</source>
        <translation>类型为 %1 的 ARP</translation>
    </message>
    <message>
        <source>A ping request</source>
        <translation>ping 请求</translation>
    </message>
    <message>
        <source>A ping answer</source>
        <translation>ping 应答</translation>
    </message>
    <message>
        <source>ICMP</source>
        <translation>ICMP</translation>
    </message>
    <message>
        <source>ICMP of type %1</source>
        <translation>类型为 %1 的 ICMP</translation>
    </message>
    <message>
        <source>A search for routers of IPv6</source>
        <translation>IPv6 路由器请求</translation>
    </message>
    <message>
        <source>A router advertisement of IPv6</source>
        <translation>IPv6 路由器通告</translation>
    </message>
    <message>
        <source>A neighbour search of IPv6</source>
        <translation>IPv6 邻居请求</translation>
    </message>
    <message>
        <source>A neighbour advertisement of IPv6</source>
        <translation>IPv6 邻居通告</translation>
    </message>
    <message>
        <source>ICMP of IPv6</source>
        <translation>ICMPv6</translation>
    </message>
    <message>
        <source>ICMP of IPv6 of type %1</source>
        <translation>类型为 %1 的 ICMPv6</translation>
    </message>
    <message>
        <source>A DHCP request</source>
        <translation>DHCP 请求</translation>
    </message>
    <message>
        <source>A DHCP answer</source>
        <translation>DHCP 应答</translation>
    </message>
    <message>
        <source>%1 from port %2 to port %3</source>
        <translation>从端口 %2 到端口 %3 的 %1</translation>
    </message>
    <message>
        <source>%1 to port %2</source>
        <translation>到端口 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 from port %2</source>
        <translation>来自端口 %2 的 %1</translation>
    </message>
    <message>
        <source>from the MAC address %1</source>
        <translation>来自 MAC 地址 %1</translation>
    </message>
    <message>
        <source>from the address %1</source>
        <translation>来自地址 %1</translation>
    </message>
    <message>
        <source>to the address %1</source>
        <translation>发往地址 %1</translation>
    </message>
    <message>
        <source>which says that it comes from %1</source>
        <translation>声称来自 %1</translation>
    </message>
    <message>
        <source>which asks for %1</source>
        <translation>查询 %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an address</comment>
        <translation>涉及 %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>a field and its value</comment>
        <translation>带有 %1</translation>
    </message>
    <message>
        <source>without a VLAN tag</source>
        <translation>不带 VLAN 标签</translation>
    </message>
    <message>
        <source>with VLAN tag 4095, which ports have that are not in use</source>
        <translation>带有 VLAN 标签 4095，即未使用端口的标签</translation>
    </message>
    <message>
        <source>with VLAN tag %1</source>
        <translation>带有 VLAN 标签 %1</translation>
    </message>
    <message>
        <source>with VLAN tag %1 (%2)</source>
        <comment>a number, a network</comment>
        <translation>带有 VLAN 标签 %1（%2）</translation>
    </message>
    <message>
        <source>for a single receiver</source>
        <translation>发往单个接收者</translation>
    </message>
    <message>
        <source>for many receivers at once</source>
        <translation>同时发往多个接收者</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>发往所有接收者</translation>
    </message>
    <message>
        <source>to the MAC address %1</source>
        <translation>发往 MAC 地址 %1</translation>
    </message>
    <message>
        <source>of segment %1</source>
        <translation>段 ID %1</translation>
    </message>
    <message>
        <source>of segment %1 (%2)</source>
        <comment>a number, a network</comment>
        <translation>段 ID %1（%2）</translation>
    </message>
    <message>
        <source>of a new connection</source>
        <translation>属于新连接</translation>
    </message>
    <message>
        <source>of a connection that is known</source>
        <translation>属于已知连接</translation>
    </message>
    <message>
        <source>which answers in a connection that is known</source>
        <translation>是已知连接中的应答</translation>
    </message>
    <message>
        <source>which fits no connection</source>
        <translation>不属于任何连接</translation>
    </message>
    <message>
        <source>not looked up in connection tracking yet</source>
        <translation>尚未经过连接跟踪</translation>
    </message>
    <message>
        <source>already looked up in connection tracking</source>
        <translation>已经过连接跟踪</translation>
    </message>
    <message>
        <source>in the connection state %1</source>
        <translation>连接状态为 %1</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowSpan</name>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowTables</name>
    <message>
        <source>sorts packets by the port that they come from</source>
        <translation>按来源端口分类数据包</translation>
    </message>
    <message>
        <source>gives packets of other nodes, which come through tunnels, their router&apos;s MAC address</source>
        <translation>为经隧道来自其他节点的数据包换上其路由器的 MAC 地址</translation>
    </message>
    <message>
        <source>gives packets of other nodes, which come from a physical network, their router&apos;s MAC address</source>
        <translation>为经物理网络来自其他节点的数据包换上其路由器的 MAC 地址</translation>
    </message>
    <message>
        <source>leads ARP answers, which come through tunnels, to the router of this node</source>
        <translation>将经隧道来的 ARP 应答引导到本节点的路由器</translation>
    </message>
    <message>
        <source>leads ARP answers, which come from a physical network, to the router of this node</source>
        <translation>将经物理网络来的 ARP 应答引导到本节点的路由器</translation>
    </message>
    <message>
        <source>shows the agent that Open vSwitch was not restarted; no packet comes here</source>
        <translation>向代理表明 Open vSwitch 未曾重启；没有数据包会到达这里</translation>
    </message>
    <message>
        <source>checks ARP and neighbour discovery for forged addresses</source>
        <translation>检查 ARP 和邻居发现中的伪造地址</translation>
    </message>
    <message>
        <source>checks for forged MAC addresses</source>
        <translation>检查伪造的 MAC 地址</translation>
    </message>
    <message>
        <source>treats packets of local machines before they go on</source>
        <translation>在本地虚拟机的数据包继续转发前进行处理</translation>
    </message>
    <message>
        <source>treats packets of local addresses before they go on</source>
        <translation>在本地地址的数据包继续转发前进行处理</translation>
    </message>
    <message>
        <source>limits packets a second, where that is asked for</source>
        <translation>在有要求时限制每秒数据包数</translation>
    </message>
    <message>
        <source>limits the bandwidth, where that is asked for</source>
        <translation>在有要求时限制带宽</translation>
    </message>
    <message>
        <source>switches packets, or hands them to the firewall</source>
        <translation>交换数据包，或将其交给防火墙</translation>
    </message>
    <message>
        <source>sends packets to the ports of local machines directly</source>
        <translation>将数据包直接发往本地虚拟机的端口</translation>
    </message>
    <message>
        <source>sends packets of local machines on</source>
        <translation>将本地虚拟机的数据包继续转发</translation>
    </message>
    <message>
        <source>is where the firewall begins for packets from a machine: forged addresses, DHCP, connection tracking</source>
        <translation>是虚拟机发出的数据包进入防火墙之处：伪造地址、DHCP、连接跟踪</translation>
    </message>
    <message>
        <source>has the rules of security groups for packets from a machine</source>
        <translation>包含针对虚拟机发出的数据包的安全组规则</translation>
    </message>
    <message>
        <source>lets what was allowed out, or into a machine of the same node</source>
        <translation>放行已允许的数据包出去，或进入同一节点的虚拟机</translation>
    </message>
    <message>
        <source>answers DHCP</source>
        <translation>应答 DHCP</translation>
    </message>
    <message>
        <source>answers DHCP of IPv6</source>
        <translation>应答 DHCPv6</translation>
    </message>
    <message>
        <source>is where the firewall begins for packets to a machine: ARP, DHCP, connection tracking</source>
        <translation>是发往虚拟机的数据包进入防火墙之处：ARP、DHCP、连接跟踪</translation>
    </message>
    <message>
        <source>has the rules of security groups for packets to a machine</source>
        <translation>包含针对发往虚拟机的数据包的安全组规则</translation>
    </message>
    <message>
        <source>takes what was allowed out</source>
        <translation>接收已允许发出的数据包</translation>
    </message>
    <message>
        <source>takes what was allowed in</source>
        <translation>接收已允许进入的数据包</translation>
    </message>
    <message>
        <source>takes what the firewall drops</source>
        <translation>接收防火墙丢弃的数据包</translation>
    </message>
    <message>
        <source>switches what was allowed out</source>
        <translation>交换已允许发出的数据包</translation>
    </message>
    <message>
        <source>tells what comes from this node and what from other nodes</source>
        <translation>区分来自本节点和来自其他节点的数据包</translation>
    </message>
    <message>
        <source>keeps distributed routers to their own node</source>
        <translation>将分布式路由器限制在各自的节点内</translation>
    </message>
    <message>
        <source>tells packets for one from those for all</source>
        <translation>区分单播与广播、组播数据包</translation>
    </message>
    <message>
        <source>tells networks apart that come through GRE tunnels</source>
        <translation>区分经 GRE 隧道来的各网络</translation>
    </message>
    <message>
        <source>tells networks apart that come through VXLAN tunnels</source>
        <translation>区分经 VXLAN 隧道来的各网络</translation>
    </message>
    <message>
        <source>tells networks apart that come through Geneve tunnels</source>
        <translation>区分经 Geneve 隧道来的各网络</translation>
    </message>
    <message>
        <source>keeps the MAC addresses of distributed routers from being learned</source>
        <translation>避免学习分布式路由器的 MAC 地址</translation>
    </message>
    <message>
        <source>learns behind which tunnel a MAC address is</source>
        <translation>学习 MAC 地址位于哪条隧道之后</translation>
    </message>
    <message>
        <source>sends packets for one through the tunnel to its node</source>
        <translation>将单播数据包经隧道发往其节点</translation>
    </message>
    <message>
        <source>answers ARP for machines of other nodes</source>
        <translation>代其他节点的虚拟机应答 ARP</translation>
    </message>
    <message>
        <source>sends packets for all, and for those not known yet, through every tunnel of their network</source>
        <translation>将广播及目的未知的数据包经其网络的每条隧道发出</translation>
    </message>
    <message>
        <source>changes the node&apos;s VLAN tags to those of the physical network</source>
        <translation>将节点的 VLAN 标签改为物理网络的标签</translation>
    </message>
    <message>
        <source>gives packets of distributed routers the MAC address of their node</source>
        <translation>为分布式路由器的数据包换上其节点的 MAC 地址</translation>
    </message>
    <message>
        <source>changes the node&apos;s VLAN tags, for distributed routers</source>
        <translation>为分布式路由器更改节点的 VLAN 标签</translation>
    </message>
    <message>
        <source>lets packets of distributed routers in</source>
        <translation>放行分布式路由器的数据包进入</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowTreatment</name>
    <message>
        <source>goes out to %1</source>
        <comment>what is behind ports</comment>
        <translation>发往 %1</translation>
    </message>
    <message>
        <source>is dropped</source>
        <translation>被丢弃</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>one thing that happens to a packet, and the next one</extracomment>
        <translation>%1，然后%2</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <extracomment>packets, and what happens to them</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>the tunnel to %1</source>
        <translation>%1 方向的隧道</translation>
    </message>
    <message>
        <source>where it came from</source>
        <translation>IN_PORT（来源端口）</translation>
    </message>
    <message>
        <source>is switched as by an ordinary switch: to the port where its receiver was seen, else to all</source>
        <translation>按普通交换机方式转发（发往曾见到接收者的端口，否则发往所有端口）</translation>
    </message>
    <message>
        <source>goes out to all ports</source>
        <translation>发往所有端口</translation>
    </message>
    <message>
        <source>goes to the controller</source>
        <translation>发往控制器</translation>
    </message>
    <message>
        <source>loses its VLAN tag</source>
        <translation>去掉 VLAN 标签</translation>
    </message>
    <message>
        <source>gets an empty VLAN tag</source>
        <translation>加上空的 VLAN 标签</translation>
    </message>
    <message>
        <source>loses what connection tracking said of it</source>
        <translation>清除其连接跟踪状态</translation>
    </message>
    <message>
        <source>gets into queue %1</source>
        <translation>进入队列 %1</translation>
    </message>
    <message>
        <source>is limited by meter %1</source>
        <translation>由计量器 %1 限速</translation>
    </message>
    <message>
        <source>goes on to table %1</source>
        <translation>转到表 %1</translation>
    </message>
    <message>
        <source>goes on to table %1, which %2</source>
        <translation>转到表 %1，该表%2</translation>
    </message>
    <message>
        <source>has “%1” done to it</source>
        <comment>an action of Open vSwitch</comment>
        <translation>对其执行“%1”</translation>
    </message>
    <message>
        <source>gets VLAN tag %1</source>
        <translation>加上 VLAN 标签 %1</translation>
    </message>
    <message>
        <source>gets VLAN tag %1 (%2)</source>
        <comment>a number, a network</comment>
        <translation>加上 VLAN 标签 %1（%2）</translation>
    </message>
    <message>
        <source>gets segment number %1</source>
        <translation>设置段 ID %1</translation>
    </message>
    <message>
        <source>gets segment number %1 (%2)</source>
        <comment>a number, a network</comment>
        <translation>设置段 ID %1（%2）</translation>
    </message>
    <message>
        <source>gets the sender&apos;s MAC address %1</source>
        <translation>换上发送方 MAC 地址 %1</translation>
    </message>
    <message>
        <source>gets the receiver&apos;s MAC address %1</source>
        <translation>换上接收方 MAC 地址 %1</translation>
    </message>
    <message>
        <source>gets %1 = %2</source>
        <comment>a field or register, a value</comment>
        <translation>设置 %1 = %2</translation>
    </message>
    <message>
        <source>has its connection marked as one that is not allowed any more</source>
        <translation>将其连接标记为不再允许</translation>
    </message>
    <message>
        <source>has its connection remembered and %1</source>
        <comment>… and goes on to table 5</comment>
        <translation>将其连接记入连接跟踪，并%1</translation>
    </message>
    <message>
        <source>has its connection remembered</source>
        <translation>将其连接记入连接跟踪</translation>
    </message>
    <message>
        <source>is looked up in connection tracking</source>
        <translation>在连接跟踪中查找</translation>
    </message>
    <message>
        <source>has the way back to its sender learned in table %1</source>
        <translation>在表 %1 中学习返回其发送方的路径</translation>
    </message>
    <message>
        <source>meets condition %1 of the %2 of rule %3</source>
        <translation>满足规则 %3 的 %2 个条件中的第 %1 个</translation>
    </message>
    <message>
        <source>is answered at once with the MAC address %1</source>
        <translation>立即以 MAC 地址 %1 应答</translation>
    </message>
</context>
<context>
    <name>overlab::views::FlowsView</name>
    <message>
        <source>Flows</source>
        <translation>流表</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flow(s)</source>
        <translation>
            <numerusform>%1 / %n 条流</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n flow(s), as ovs-ofctl prints them.</source>
        <translation>
            <numerusform>已复制 %n 条流，格式与 ovs-ofctl 的输出相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the flows that are shown</source>
        <translation>保存所显示的流</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;match</source>
        <translation>复制匹配(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the &amp;actions</source>
        <translation>复制动作(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the &amp;sentence</source>
        <translation>复制说明(&amp;S)</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>an object, in the drawing</comment>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Words, or fields as of Open vSwitch: in_port=… dl_dst=… nw_src=10.0.0.0/24 table=60</source>
        <translation>文字，或 Open vSwitch 字段：in_port=… dl_dst=… nw_src=10.0.0.0/24 table=60</translation>
    </message>
    <message>
        <source>Filter of flows</source>
        <translation>流筛选</translation>
    </message>
    <message>
        <source>Words are looked for in match, actions, sentence and object. Fields choose as “ovs-ofctl dump-flows” does: in_port, dl_vlan, dl_src, dl_dst, arp_tpa, nw_src, nw_dst, tcp_dst, tun_id, reg5, ct_state, table, priority, cookie and more; several with commas or spaces between.</source>
        <translation>文字在匹配、动作、说明和对象中查找。字段的选择方式与“ovs-ofctl dump-flows”相同：in_port、dl_vlan、dl_src、dl_dst、arp_tpa、nw_src、nw_dst、tcp_dst、tun_id、reg5、ct_state、table、priority、cookie 等；多个字段以逗号或空格分隔。</translation>
    </message>
    <message>
        <source>All flows</source>
        <translation>所有流</translation>
    </message>
    <message>
        <source>Hit at the last look</source>
        <translation>最近一次查看时命中</translation>
    </message>
    <message>
        <source>Used since watched</source>
        <translation>观察以来使用过</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>Not used since watched</source>
        <translation>观察以来未使用</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>无法到达</translation>
    </message>
    <message>
        <source>Which flows</source>
        <translation>显示哪些流</translation>
    </message>
    <message>
        <source>As a pipeline: what each table is for, and where it sends packets on to</source>
        <translation>流水线：每个表的用途，以及它把数据包转到哪里</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>Tables of the bridge</source>
        <translation>网桥的表</translation>
    </message>
    <message>
        <source>Keep this moment, and compare it with now</source>
        <translation>保存此刻，并与当前比较</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>In words: what each flow does, instead of match and actions</source>
        <translation>文字说明：以每条流的作用代替匹配和动作</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Copy the chosen flows, or all that are shown, as ovs-ofctl prints them</source>
        <translation>按 ovs-ofctl 的格式复制所选的流，或所显示的全部流</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save the flows that are shown as CSV…</source>
        <translation>将所显示的流保存为 CSV…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>保存为 CSV</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n difference(s).</source>
        <translation>
            <numerusform>已复制：%n 处差异。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what has changed</source>
        <translation>保存变化</translation>
    </message>
    <message>
        <source>Show its flows of the &amp;datapath</source>
        <translation>显示其数据路径流(&amp;D)</translation>
    </message>
    <message>
        <source>No flow of the datapath was made of this one: no packet took it in the last seconds.</source>
        <translation>没有由它构成的数据路径流：最近几秒没有数据包经过它。</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) of the datapath were made of it.</source>
        <translation>
            <numerusform>由它构成的数据路径流有 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>That flow is not in the table any more.</source>
        <translation>该流已不在表中。</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s), %1 hit just now, %2 unreachable</source>
        <extracomment>of them how many packets took since the look before, and how many no packet can come to</extracomment>
        <translation>
            <numerusform>%n 条流，刚刚命中 %1，无法到达 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) of the datapath, %1 hit just now</source>
        <extracomment>of them how many packets took since the look before</extracomment>
        <translation>
            <numerusform>数据路径的 %n 条流，%1 条刚刚命中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) in the last answer</source>
        <translation>
            <numerusform>上次应答中有 %n 条流</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flow(s) in the last answer</source>
        <translation>
            <numerusform>上次应答中 %n 条流里的 %1 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::GuestScreenPage</name>
    <message>
        <source>%1 leaves full screen</source>
        <translation>按 %1 退出全屏</translation>
    </message>
    <message>
        <source>%1 screen</source>
        <extracomment>a tab: the screen of a machine, beside its terminals</extracomment>
        <translation>%1 屏幕</translation>
    </message>
    <message>
        <source>This tab is the screen of %1, which runs on without it. Close it?</source>
        <translation>此标签页是 %1 的屏幕，关闭后虚拟机继续运行。要关闭吗？</translation>
    </message>
    <message>
        <source>Connecting to the screen of %1…</source>
        <translation>正在连接 %1 的屏幕…</translation>
    </message>
    <message>
        <source>Screen of %1</source>
        <translation>%1 的屏幕</translation>
    </message>
    <message>
        <source>The screen of %1 has gone.</source>
        <translation>%1 的屏幕已断开。</translation>
    </message>
    <message>
        <source>The connection to the lab has gone, and the screen of %1 with it.</source>
        <translation>与实验环境的连接已断开，%1 的屏幕也随之断开。</translation>
    </message>
    <message>
        <source>%1 has no graphical console. Set Graphics to vnc in the inspector, and apply.</source>
        <translation>%1 没有图形控制台。请在检查器中将“图形”设为 vnc，然后应用。</translation>
    </message>
    <message>
        <source>%1 is off. Its screen comes back when it runs again.</source>
        <translation>%1 已关机。它再次运行后屏幕会自动恢复。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>the size of a picture in dots</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be typed: a screen&apos;s keyboard has the keys of the United States.</source>
        <translation>
            <numerusform>有 %n 个字符无法输入：屏幕的键盘只有美式键位。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::GuestScreenView</name>
    <message>
        <source>&amp;View only</source>
        <translation>仅查看(&amp;V)</translation>
    </message>
    <message>
        <source>Send Ctrl+Alt+&amp;Del</source>
        <translation>发送 Ctrl+Alt+&amp;Del</translation>
    </message>
    <message>
        <source>&amp;Type the clipboard&apos;s text</source>
        <translation>键入剪贴板文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>复制画面(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save the picture…</source>
        <translation>保存画面(&amp;S)…</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what a button does, %2: its keys</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Scale to &amp;fit the window</source>
        <translation>缩放以适应窗口(&amp;F)</translation>
    </message>
</context>
<context>
    <name>overlab::views::HeadingLine</name>
    <message>
        <source>Security groups of %1 (%2)</source>
        <translation>%1 的安全组 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading of a list, and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>overlab::views::HistoryModel</name>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds: &quot;3.2 s&quot;</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>overlab::views::HopDetails</name>
    <message>
        <source>Show %1</source>
        <extracomment>a button: shows the object that the rule was made for</extracomment>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>报头</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>The command that shows it, and what it printed</source>
        <translation>能看到这一点的命令及其输出</translation>
    </message>
    <message>
        <source>What the packet met here, in order; the last one decided.</source>
        <translation>数据包在这里依次遇到的规则；最后一条起决定作用。</translation>
    </message>
    <message>
        <source>Headers before and after</source>
        <translation>之前和之后的报头</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>之前与现在</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
</context>
<context>
    <name>overlab::views::HopModel</name>
    <message>
        <source>%1. %2: %3</source>
        <extracomment>number, place, what happens there</extracomment>
        <translation>%1. %2：%3</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>what happened at a hop</comment>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>Before, another rule decided.</source>
        <translation>之前由另一条规则决定。</translation>
    </message>
    <message>
        <source>Other headers than before: %1.</source>
        <translation>报头与之前不同：%1。</translation>
    </message>
    <message>
        <source>%1. %2 (%3): %4</source>
        <extracomment>number, place, whether it is another hop than before, what happens there</extracomment>
        <translation>%1. %2（%3）：%4</translation>
    </message>
</context>
<context>
    <name>overlab::views::HopStepper</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>One hop back</source>
        <translation>后退一跳</translation>
    </message>
    <message>
        <source>One hop on</source>
        <translation>前进一跳</translation>
    </message>
</context>
<context>
    <name>overlab::views::HostDialog</name>
    <message>
        <source>That is no destination of ssh: a name or an address, with “user@” before it where needed.</source>
        <translation>这不是 ssh 的目标：应为主机名或地址，需要时在前面加上“用户@”。</translation>
    </message>
    <message>
        <source>Asking what it can do…</source>
        <translation>正在查询它的能力…</translation>
    </message>
    <message>
        <source>Try “ssh %1” in a terminal first: it has to work without a question, with a key. Overlab has to be installed there, too.</source>
        <translation>请先在终端中试运行“ssh %1”：它必须使用密钥登录且不再询问。那台计算机上也要安装 Overlab。</translation>
    </message>
    <message>
        <source>Lab host</source>
        <translation>实验环境主机</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>本机(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Another computer, through ssh</source>
        <translation>另一台计算机（通过 ssh）(&amp;A)</translation>
    </message>
    <message>
        <source>user@server</source>
        <translation>用户@服务器</translation>
    </message>
    <message>
        <source>Destination of ssh</source>
        <translation>ssh 目标</translation>
    </message>
    <message>
        <source>Labs run on that computer then, and only the picture of them is here. It needs Overlab and a key for ssh, no other service.</source>
        <translation>实验环境将在那台计算机上运行，这里只显示其图像。那台计算机需要安装 Overlab 并配置 ssh 密钥，无需其他服务。</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>测试(&amp;S)</translation>
    </message>
    <message>
        <source>Asks the computer what it can do for labs; changes nothing there</source>
        <translation>查询该计算机对实验环境的支持情况；不会更改其中任何内容</translation>
    </message>
    <message>
        <source>The computer is being asked</source>
        <translation>正在查询该计算机</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>overlab::views::InsidePage</name>
    <message>
        <source>No lab runs</source>
        <translation>没有运行的实验环境</translation>
    </message>
    <message>
        <source>Apply the design to see it inside the nodes: bridges, ports, namespaces and tunnels as they really are.</source>
        <translation>应用设计即可查看节点内部：真实存在的网桥、端口、命名空间和隧道。</translation>
    </message>
    <message>
        <source>The lab is being made</source>
        <translation>正在建立实验环境</translation>
    </message>
    <message>
        <source>Its nodes appear here as soon as they are there.</source>
        <translation>节点一经建立就会显示在这里。</translation>
    </message>
    <message>
        <source>The lab does not answer</source>
        <translation>实验环境没有响应</translation>
    </message>
    <message>
        <source>Choose a thing to see what it is and what it was made for.</source>
        <translation>选择一个部件，查看它是什么以及为哪个对象而创建。</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>自 %1 起没有响应</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Everything (0)</source>
        <translation>显示全部 (0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>所选部件</translation>
    </message>
</context>
<context>
    <name>overlab::views::InsideView</name>
    <message>
        <source>Inside the nodes</source>
        <translation>节点内部</translation>
    </message>
    <message>
        <source>Show %1 in the drawing</source>
        <translation>在图中显示 %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>overlab::views::Inspector</name>
    <message>
        <source>The selected objects have different numbers of these. Select one of them.</source>
        <translation>所选对象中这些项的数量不同。请只选择一个对象。</translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n object(s)</source>
        <translation>
            <numerusform>更改 %n 个对象的“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation>更改 %2 的“%1”</translation>
    </message>
    <message>
        <source>Change “%1” of the design</source>
        <translation>更改设计的“%1”</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>libvirt 域</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>DHCP node</source>
        <translation>DHCP 节点</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a device, in which network</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>%1 of the tenant %2</source>
        <comment>a kind of object</comment>
        <translation>%1，租户 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>An edit changes all of them.</source>
        <translation>编辑会更改全部所选对象。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>an interface: of what, in which network</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>外部网关</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message numerus="yes">
        <source>%n interface(s)</source>
        <translation>
            <numerusform>%n 个接口</numerusform>
        </translation>
    </message>
    <message>
        <source>Names in the lab</source>
        <translation>实验环境中的名称</translation>
    </message>
    <message>
        <source>In the running lab</source>
        <translation>运行中的实验环境</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>空白便笺</translation>
    </message>
    <message>
        <source>Underlay port</source>
        <translation>底层网络端口</translation>
    </message>
</context>
<context>
    <name>overlab::views::LabListView</name>
    <message>
        <source>No lab is on this host yet. Apply a design, and its lab is listed here.</source>
        <translation>此主机上还没有实验环境。应用一个设计后，它的实验环境会列在这里。</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>实验环境列表</translation>
    </message>
</context>
<context>
    <name>overlab::views::LabPage</name>
    <message>
        <source>Labs</source>
        <translation>实验环境</translation>
    </message>
    <message>
        <source>When the &amp;window closes:</source>
        <translation>关闭窗口时(&amp;W)：</translation>
    </message>
    <message>
        <source>Ask what becomes of the lab</source>
        <translation>询问如何处理实验环境</translation>
    </message>
    <message>
        <source>Keep the lab running</source>
        <translation>让实验环境继续运行</translation>
    </message>
    <message>
        <source>End the lab</source>
        <translation>结束实验环境</translation>
    </message>
    <message>
        <source>Show the &amp;plan before it is applied</source>
        <translation>应用前显示计划(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Host for new windows:</source>
        <translation>新窗口使用的主机(&amp;H)：</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>A destination for ssh, such as teacher@labs.example.org. Overlab has to be installed there.</source>
        <translation>ssh 目标，例如 teacher@labs.example.org。该主机上需要安装 Overlab。</translation>
    </message>
</context>
<context>
    <name>overlab::views::LabStates</name>
    <message>
        <source>It is not there, or not whole. Applying the design again makes it anew.</source>
        <translation>它不存在或不完整。再次应用设计即可重新建立。</translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) of it are not as they were made.</source>
        <translation>
            <numerusform>还有 %n 处与建立时不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn after the last apply: it is not in the lab yet.</source>
        <translation>在上次应用之后绘制：实验环境中还没有它。</translation>
    </message>
    <message>
        <source>Changed after the last apply: the lab has it as it was drawn before.</source>
        <translation>在上次应用之后更改：实验环境中仍是更改前的样子。</translation>
    </message>
</context>
<context>
    <name>overlab::views::LabTreeModel</name>
    <message>
        <source>Nodes (%1)</source>
        <translation>节点 (%1)</translation>
    </message>
    <message>
        <source>Machines (%1)</source>
        <translation>虚拟机 (%1)</translation>
    </message>
    <message>
        <source>Routers (%1)</source>
        <translation>路由器 (%1)</translation>
    </message>
    <message>
        <source>Networks (%1)</source>
        <translation>网络 (%1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>overlab::views::LabView</name>
    <message>
        <source>%1 of %2: %3 %4</source>
        <extracomment>Count of finished objects, object, state: &quot;12 of 38: red/vm-1 building&quot;</extracomment>
        <translation>%1 / %2：%3 %4</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>没有响应</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n 个网络</numerusform>
        </translation>
    </message>
    <message>
        <source>seen just now</source>
        <translation>刚刚更新</translation>
    </message>
    <message numerus="yes">
        <source>seen %n second(s) ago</source>
        <translation>
            <numerusform>%n 秒前更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Objects of the lab</source>
        <translation>实验环境的对象</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>复制地址</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the lab not as drawn; applying the design again puts that right</source>
        <translation>
            <numerusform>实验环境中有 %n 处与设计不符；再次应用设计即可恢复</numerusform>
        </translation>
    </message>
    <message>
        <source>This lab does not run. Apply makes it real; its nodes, machines, routers and networks are listed here then.</source>
        <translation>此实验环境没有运行。按“应用”即可建立；之后这里会列出它的节点、虚拟机、路由器和网络。</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>尚未建立</translation>
    </message>
    <message>
        <source>This lab is not made yet. Apply makes it real; its nodes, machines, routers and networks are listed here then.</source>
        <translation>此实验环境尚未建立。按“应用”即可建立；之后这里会列出它的节点、虚拟机、路由器和网络。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Makes all of it as it was applied; what is drawn since stays out of it</source>
        <translation>全部恢复为上次应用时的样子；此后绘制的内容不受影响</translation>
    </message>
</context>
<context>
    <name>overlab::views::LineEditor</name>
    <message>
        <source>several values</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>overlab::views::ListWording</name>
    <message>
        <source>, </source>
        <extracomment>between the entries of a list, with the blank behind it where the language has one</extracomment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>overlab::views::LiveFacts</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Floating IP</source>
        <translation>浮动 IP</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>段 ID</translation>
    </message>
    <message>
        <source>VLAN on %1</source>
        <translation>%1 上的 VLAN</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>外部网关</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>偏差</translation>
    </message>
</context>
<context>
    <name>overlab::views::LiveFoot</name>
    <message>
        <source>Copied; it is for a shell of %1.</source>
        <comment>a node, or an object of the design</comment>
        <translation>已复制；请在 %1 的 shell 中使用。</translation>
    </message>
    <message>
        <source>Copy the command that prints the same in a shell there</source>
        <translation>复制在该处 shell 中输出相同内容的命令</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
</context>
<context>
    <name>overlab::views::LivePage</name>
    <message>
        <source>Waiting for the first look…</source>
        <translation>正在等待首次查看…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>观察内容</translation>
    </message>
    <message>
        <source>E&amp;very</source>
        <extracomment>how often the lab is looked at; a choice of seconds follows</extracomment>
        <translation>每隔(&amp;V)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds between two looks at the lab</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Time between two looks</source>
        <translation>两次查看之间的时间</translation>
    </message>
    <message>
        <source>Pause: what is seen stays as it is</source>
        <translation>暂停：所见内容保持不变</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>No lab runs. Apply the design to watch its flows, tables and counters here.</source>
        <translation>没有运行中的实验环境。应用设计后，可在此观察其流表、各类表和计数器。</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>已于 %1 暂停</translation>
    </message>
    <message>
        <source>No answer since %1</source>
        <translation>自 %1 起无响应</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n second(s) ago</source>
        <extracomment>since when, and how long that is: &quot;Paused at 14:02:11, 12 seconds ago&quot;</extracomment>
        <translation>
            <numerusform>%1，%n 秒前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::MachineTableModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>overlab::views::MiniMap</name>
    <message>
        <source>&amp;Map</source>
        <translation>小地图(&amp;M)</translation>
    </message>
    <message>
        <source>Shows the whole drawing, small, in the corner</source>
        <translation>在角落以小图显示整张图</translation>
    </message>
    <message>
        <source>Map of the drawing</source>
        <translation>图的小地图</translation>
    </message>
    <message>
        <source>Drag the frame to see another part; a double click shows all.</source>
        <translation>拖动方框查看其他部分；双击显示全部。</translation>
    </message>
</context>
<context>
    <name>overlab::views::ObjectEdits</name>
    <message>
        <source>“%1” cannot be a name: letters, digits, “.”, “_” and “-” can, up to 63 of them.</source>
        <translation>“%1”不能用作名称：只能用字母、数字、“.”、“_”和“-”，最多 63 个字符。</translation>
    </message>
    <message>
        <source>“%1” is the name of a place in every lab.</source>
        <translation>“%1”是每个实验环境中固有位置的名称。</translation>
    </message>
    <message>
        <source>The name “%1” is taken.</source>
        <translation>名称“%1”已被使用。</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation>
            <numerusform>删除 %n 个对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n object(s) on %1</source>
        <translation>
            <numerusform>将 %n 个对象放到 %1 上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n object(s) to %1</source>
        <translation>
            <numerusform>将 %n 个对象交给 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::ObjectLook</name>
    <message>
        <source>flat</source>
        <translation>flat</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>network, compute</source>
        <translation>网络，计算</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>building</source>
        <translation>构建中</translation>
    </message>
    <message>
        <source>partly running</source>
        <translation>部分运行</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>drifted</source>
        <extracomment>It is not as it was made: somebody else has changed it in the lab, or a program that it needs has ended.</extracomment>
        <translation>已偏离</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <extracomment>It was drawn or changed since the design was applied last.</extracomment>
        <translation>尚未应用</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>has an error</source>
        <extracomment>The drawing of it breaks a rule.</extracomment>
        <translation>有错误</translation>
    </message>
</context>
<context>
    <name>overlab::views::ObjectPalette</name>
    <message>
        <source>What can be drawn</source>
        <translation>可绘制的对象</translation>
    </message>
    <message>
        <source>Drag onto the drawing, or click here and then there.</source>
        <translation>拖到图上，或先在此单击、再在图上单击。</translation>
    </message>
</context>
<context>
    <name>overlab::views::ObjectWords</name>
    <message>
        <source>Group %1</source>
        <translation>组合 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n router(s)</source>
        <translation>
            <numerusform>%n 个路由器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n 个网络</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n external network(s)</source>
        <translation>
            <numerusform>%n 个外部网络</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 个便笺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s)</source>
        <translation>
            <numerusform>%n 个租户</numerusform>
        </translation>
    </message>
    <message>
        <source>Light machine</source>
        <translation>轻量主机</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>External network</source>
        <translation>外部网络</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>便笺</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a kind (&quot;Machine&quot;), %2 its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>租户 %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>an interface: its owner and the network</comment>
        <translation>%1 在 %2 中</translation>
    </message>
    <message>
        <source>From %1: %2, %3</source>
        <extracomment>traffic: an object, bits and packets in a second</extracomment>
        <translation>来自 %1：%2，%3</translation>
    </message>
    <message>
        <source>To %1: %2, %3</source>
        <translation>去往 %1：%2，%3</translation>
    </message>
</context>
<context>
    <name>overlab::views::PacketDetails</name>
    <message>
        <source>tshark is not installed: only the bytes can be shown. Install the package tshark to see what they mean.</source>
        <translation>未安装 tshark：只能显示字节。请安装软件包 tshark 以查看其含义。</translation>
    </message>
    <message>
        <source>tshark could not decode this packet: %1</source>
        <translation>tshark 无法解码此数据包：%1</translation>
    </message>
    <message>
        <source>Fields of the packet</source>
        <translation>数据包的字段</translation>
    </message>
    <message>
        <source>Bytes of the packet</source>
        <translation>数据包的字节</translation>
    </message>
</context>
<context>
    <name>overlab::views::PacketModel</name>
    <message>
        <source>Source MAC</source>
        <translation>源 MAC</translation>
    </message>
    <message>
        <source>Destination MAC</source>
        <translation>目的 MAC</translation>
    </message>
    <message>
        <source>VLAN tag</source>
        <translation>VLAN 标签</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>Tunnel key (VNI)</source>
        <extracomment>VNI of VXLAN and Geneve, key of GRE</extracomment>
        <translation>隧道键（VNI）</translation>
    </message>
    <message>
        <source>Tunnel from</source>
        <translation>隧道起点</translation>
    </message>
    <message>
        <source>Tunnel to</source>
        <translation>隧道终点</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>源 IP</translation>
    </message>
    <message>
        <source>Destination IP</source>
        <translation>目的 IP</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>源端口</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>目的端口</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>overlab::views::PaletteModel</name>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Place a tenant</source>
        <translation>放置租户</translation>
    </message>
    <message>
        <source>A project that owns networks, routers and machines; in the lab it is kept apart from all others.</source>
        <translation>拥有网络、路由器和虚拟机的项目；在实验环境中与其他租户相互隔离。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Place a network</source>
        <translation>放置网络</translation>
    </message>
    <message>
        <source>A network with its subnet; in the lab a VLAN on each node&apos;s br-int and a tunnel between the nodes.</source>
        <translation>带子网的网络；在实验环境中是每个节点 br-int 上的一个 VLAN 以及节点之间的隧道。</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Place a router</source>
        <translation>放置路由器</translation>
    </message>
    <message>
        <source>Joins networks and leads out; in the lab a qrouter namespace with addresses, routes and NAT.</source>
        <translation>连接各网络并通往外部；在实验环境中是带有地址、路由和 NAT 的 qrouter 命名空间。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Place a machine</source>
        <translation>放置虚拟机</translation>
    </message>
    <message>
        <source>A virtual machine; in the lab a QEMU guest with a kernel and a disk of its own.</source>
        <translation>虚拟机；在实验环境中是拥有自己内核和磁盘的 QEMU 客户机。</translation>
    </message>
    <message>
        <source>Light guest</source>
        <translation>轻量主机</translation>
    </message>
    <message>
        <source>Place a light guest</source>
        <translation>放置轻量主机</translation>
    </message>
    <message>
        <source>A machine that starts at once; in the lab a network namespace with a DHCP client.</source>
        <translation>立即启动的主机；在实验环境中是带 DHCP 客户端的网络命名空间。</translation>
    </message>
    <message>
        <source>External</source>
        <translation>外部网络</translation>
    </message>
    <message>
        <source>Place an external network</source>
        <translation>放置外部网络</translation>
    </message>
    <message>
        <source>The way out for all tenants; in the lab a provider network on br-ex, with floating addresses.</source>
        <translation>所有租户的出口；在实验环境中是 br-ex 上的提供商网络，带浮动地址。</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Place a node</source>
        <translation>放置节点</translation>
    </message>
    <message>
        <source>A host of the cloud; in the lab a namespace with an Open vSwitch, for machines and routers.</source>
        <translation>云中的一台主机；在实验环境中是带 Open vSwitch 的命名空间，承载虚拟机和路由器。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>便笺</translation>
    </message>
    <message>
        <source>Place a note</source>
        <translation>放置便笺</translation>
    </message>
    <message>
        <source>Text on the drawing, in Markdown; the lab knows nothing of it.</source>
        <translation>图上的 Markdown 文字；实验环境不涉及它。</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
</context>
<context>
    <name>overlab::views::PartWords</name>
    <message>
        <source>%1, tag %2</source>
        <extracomment>on a port: its OpenFlow number, its local VLAN</extracomment>
        <translation>%1，标签 %2</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>What is behind the external networks</source>
        <translation>外部网络背后的世界</translation>
    </message>
    <message>
        <source>Network and compute node</source>
        <translation>网络和计算节点</translation>
    </message>
    <message>
        <source>Network node</source>
        <translation>网络节点</translation>
    </message>
    <message>
        <source>Compute node</source>
        <translation>计算节点</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Light machine (a network namespace)</source>
        <translation>轻量主机（网络命名空间）</translation>
    </message>
    <message>
        <source>Namespace of a router</source>
        <translation>路由器的命名空间</translation>
    </message>
    <message>
        <source>Namespace of DHCP</source>
        <translation>DHCP 的命名空间</translation>
    </message>
    <message>
        <source>Network namespace</source>
        <translation>网络命名空间</translation>
    </message>
    <message>
        <source>Open vSwitch bridge</source>
        <translation>Open vSwitch 网桥</translation>
    </message>
    <message>
        <source>Linux bridge with the machine&apos;s packet filter</source>
        <translation>带有该虚拟机包过滤的 Linux 网桥</translation>
    </message>
    <message>
        <source>Linux bridge</source>
        <translation>Linux 网桥</translation>
    </message>
    <message>
        <source>Device in %1</source>
        <translation>%1 中的设备</translation>
    </message>
    <message>
        <source>%1 tunnel</source>
        <translation>%1 隧道</translation>
    </message>
    <message>
        <source>The network between the nodes</source>
        <translation>节点之间的网络</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>%1 port of %2</source>
        <translation>%2 的 %1 端口</translation>
    </message>
    <message>
        <source>Patch port of %1</source>
        <translation>%1 的 patch 端口</translation>
    </message>
    <message>
        <source>Port of %1</source>
        <translation>%1 的端口</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>It does not exist (yet)</source>
        <translation>（尚）不存在</translation>
    </message>
    <message>
        <source>Open vSwitch does not run</source>
        <translation>Open vSwitch 未运行</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>%1 has no port for the way back</source>
        <translation>%1 没有用于返回方向的端口</translation>
    </message>
    <message>
        <source>One of its ports is down</source>
        <translation>它的一个端口已断开</translation>
    </message>
    <message>
        <source>It is no bridge&apos;s port</source>
        <translation>它不是任何网桥的端口</translation>
    </message>
    <message>
        <source>It is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Down: it carries no frames</source>
        <translation>已断开：不传输帧</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 and %n more</source>
        <extracomment>on a tunnel: VXLAN 22, 23, 24 and 5 more</extracomment>
        <translation>
            <numerusform>%1 %2 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>on a tunnel: VXLAN 22, 99</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>on a tunnel: what it carries, its two addresses</extracomment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Underlay</source>
        <translation>底层网络（underlay）</translation>
    </message>
    <message>
        <source>Underlay %1, MTU %2</source>
        <extracomment>the network between the nodes: its subnet and MTU</extracomment>
        <translation>底层网络 %1，MTU %2</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>OpenFlow port</source>
        <translation>OpenFlow 端口</translation>
    </message>
    <message>
        <source>Local VLAN</source>
        <translation>本地 VLAN</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>段 ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>另一端</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Datapath</source>
        <translation>数据路径</translation>
    </message>
    <message>
        <source>Userspace</source>
        <translation>用户空间</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>所属对象</translation>
    </message>
    <message>
        <source>Between</source>
        <extracomment>the two nodes of a tunnel</extracomment>
        <translation>位于</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 与 %2 之间</translation>
    </message>
    <message>
        <source>VNI %1 (0x%2)</source>
        <extracomment>a network&apos;s number in a tunnel</extracomment>
        <translation>VNI %1（0x%2）</translation>
    </message>
    <message>
        <source>%1, %2; %3</source>
        <extracomment>name, what it is, what is known of it</extracomment>
        <translation>%1，%2；%3</translation>
    </message>
    <message>
        <source>Traffic, both ways</source>
        <translation>双向流量</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>something other than Overlab</source>
        <translation>Overlab 以外的程序</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>节点</translation>
    </message>
</context>
<context>
    <name>overlab::views::PasteGuard</name>
    <message numerus="yes">
        <source>Paste %n line(s) into the terminal? Each line may be run as a command.</source>
        <translation>
            <numerusform>要把 %n 行粘贴到终端吗？每一行都可能作为命令执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be pasted</source>
        <translation>将要粘贴的内容</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste in &amp;one line</source>
        <translation>合并为一行粘贴(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>overlab::views::PathCheck</name>
    <message>
        <source>There is no path that could become a check.</source>
        <translation>没有可以成为检查项的路径。</translation>
    </message>
    <message>
        <source>A check is about icmp, tcp or udp between two ends; this is a question to a network.</source>
        <translation>检查项针对两端之间的 icmp、tcp 或 udp；而这是对网络的询问。</translation>
    </message>
    <message>
        <source>A check begins at a machine or “outside”, and %1 is neither.</source>
        <translation>检查项的起点是虚拟机或“outside”，而 %1 两者都不是。</translation>
    </message>
    <message>
        <source>A check ends at a machine, “outside” or an address, and %1 is none.</source>
        <translation>检查项的终点是虚拟机、“outside”或地址，而 %1 都不是。</translation>
    </message>
</context>
<context>
    <name>overlab::views::PathExtras</name>
    <message>
        <source>Asks for the same path in the lab as it is now, and compares</source>
        <translation>在实验环境的当前状态下查询同一路径，并进行比较</translation>
    </message>
    <message>
        <source>The frames that were captured, as one pcapng file with an interface for each device</source>
        <translation>捕获到的帧，存为一个 pcapng 文件，每个设备对应一个接口</translation>
    </message>
    <message>
        <source>Comparing and saving</source>
        <translation>比较与保存</translation>
    </message>
    <message>
        <source>Each path that is shown from now on is compared with this one</source>
        <translation>此后显示的每条路径都与此路径比较</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>Save frames…</source>
        <translation>保存帧…</translation>
    </message>
    <message>
        <source>&amp;Keep for comparison</source>
        <translation>保留以供比较(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Compare with before</source>
        <translation>与之前比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save frames…</source>
        <translation>保存帧(&amp;S)…</translation>
    </message>
    <message>
        <source>Open frames in &amp;Wireshark</source>
        <translation>在 &amp;Wireshark 中打开帧</translation>
    </message>
</context>
<context>
    <name>overlab::views::PathFixes</name>
    <message>
        <source>Allow %1 from %2 to %3</source>
        <translation>允许从 %2 到 %3 的 %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>将 %1 连接到 %2</translation>
    </message>
</context>
<context>
    <name>overlab::views::PathForm</name>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>Exchange the two ends</source>
        <translation>交换两端</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>First packet</source>
        <translation>首个数据包</translation>
    </message>
    <message>
        <source>Later packet</source>
        <translation>后续数据包</translation>
    </message>
    <message>
        <source>Of a connection: whether connection tracking knows it already</source>
        <translation>就一个连接而言：连接跟踪是否已知该连接</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To: a machine, a router, “outside” or an address</source>
        <translation>到：虚拟机、路由器、“outside”或地址</translation>
    </message>
    <message>
        <source>A machine, a router, “outside” or an address</source>
        <translation>虚拟机、路由器、“outside”或地址</translation>
    </message>
    <message>
        <source>A machine, a router, a node or “outside”</source>
        <translation>虚拟机、路由器、节点或“outside”</translation>
    </message>
    <message>
        <source>Sends one real packet and watches every device on its way</source>
        <translation>发送一个真实的数据包，并观察沿途的每个设备</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>从(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Prove</source>
        <translation>验证(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show path</source>
        <translation>显示路径(&amp;S)</translation>
    </message>
</context>
<context>
    <name>overlab::views::PathView</name>
    <message>
        <source>A path goes through the tables of a running lab. Apply the design first.</source>
        <translation>路径是按正在运行的实验环境的各个表推算的。请先应用设计。</translation>
    </message>
    <message>
        <source>Choose two ends, or select two machines on the drawing and press Path. Nothing is sent: the packet is walked through the routes, packet filters and switches as they are now.</source>
        <translation>请选择两端，或在图上选中两台虚拟机后按“路径”。不会发送任何数据：数据包只是按现在的路由、包过滤规则和交换机走一遍。</translation>
    </message>
    <message>
        <source>%1 The lab has changed since.</source>
        <translation>%1此后实验环境已有变化。</translation>
    </message>
    <message>
        <source>There</source>
        <translation>去程</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>各跳</translation>
    </message>
    <message>
        <source>What would let the packet arrive</source>
        <translation>怎样才能让数据包到达</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what became of the packet, and whether a real one did the same: two sentences</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Save as check: the design says that such a packet should do just this</source>
        <translation>保存为检查项：在设计中规定这样的数据包就应如此</translation>
    </message>
    <message>
        <source>And back</source>
        <translation>回程</translation>
    </message>
    <message>
        <source>Save as check</source>
        <translation>保存为检查项</translation>
    </message>
</context>
<context>
    <name>overlab::views::PathWording</name>
    <message>
        <source>%1 sends it by %2 straight to %3, which is on the same network.</source>
        <translation>%1 通过 %2 把数据包直接发给 %3，因为后者在同一网络中。</translation>
    </message>
    <message>
        <source>%1 sends it by %2 to the router at %3, since %4 is on another network.</source>
        <translation>%1 通过 %2 把数据包发给路由器 %3，因为 %4 在另一个网络中。</translation>
    </message>
    <message>
        <source>%1 passes it on from %2 to %3 and lowers its TTL to %4.</source>
        <translation>%1 把数据包从 %2 转发到 %3，并将其 TTL 减为 %4。</translation>
    </message>
    <message>
        <source>%1 passes it on from %2 by %3 to the next router, %5, and lowers its TTL to %4.</source>
        <translation>%1 把从 %2 收到的数据包通过 %3 转发给下一个路由器 %5，并将其 TTL 减为 %4。</translation>
    </message>
    <message>
        <source>%1 is one of the addresses of %2 itself: the packet does not leave it.</source>
        <translation>%1 是 %2 自己的地址之一：数据包不会离开它。</translation>
    </message>
    <message>
        <source>%1 takes it: %2 is its address.</source>
        <translation>%1 收下数据包：%2 是它的地址。</translation>
    </message>
    <message>
        <source>%1 answers: %2 is at %3.</source>
        <translation>%1 应答：%2 的 MAC 地址是 %3。</translation>
    </message>
    <message>
        <source>%1 drops it: it has no route to %2.</source>
        <translation>%1 丢弃数据包：没有通往 %2 的路由。</translation>
    </message>
    <message>
        <source>%1 drops it: it does not pass packets on (net.ipv4.ip_forward is 0, or the route is barred).</source>
        <translation>%1 丢弃数据包：它不转发数据包（net.ipv4.ip_forward 为 0，或路由被封锁）。</translation>
    </message>
    <message>
        <source>%1 drops it: packets from %2 may not come in by %3, since the way back to them is another (rp_filter).</source>
        <translation>%1 丢弃数据包：来自 %2 的数据包不得从 %3 进入，因为返回的路径是另一条（rp_filter）。</translation>
    </message>
    <message>
        <source>%1 drops it: %2 cannot be a sender&apos;s address here.</source>
        <translation>%1 丢弃数据包：%2 在这里不能用作发送方地址。</translation>
    </message>
    <message>
        <source>%1 drops it: a route forbids %2.</source>
        <translation>%1 丢弃数据包：有一条路由禁止前往 %2。</translation>
    </message>
    <message>
        <source>%1 drops it: its TTL has come to an end. Perhaps it goes round in a circle.</source>
        <translation>%1 丢弃数据包：其 TTL 已耗尽。它可能在兜圈子。</translation>
    </message>
    <message>
        <source>%1 drops it: nobody on %2 answers its ARP request for %3.</source>
        <translation>%1 丢弃数据包：%2 上没有谁应答它对 %3 的 ARP 请求。</translation>
    </message>
    <message>
        <source>%1 ignores it: the frame is for %2, and its own address is %3.</source>
        <translation>%1 忽略数据包：该帧是发给 %2 的，而它自己的地址是 %3。</translation>
    </message>
    <message>
        <source>%1 ignores it: %2 is none of its addresses.</source>
        <translation>%1 忽略数据包：%2 不是它的地址。</translation>
    </message>
    <message>
        <source>%1 drops it: nothing listens on UDP port %2. Its dnsmasq does not run.</source>
        <translation>%1 丢弃数据包：没有程序监听 UDP 端口 %2。它的 dnsmasq 没有运行。</translation>
    </message>
    <message>
        <source>%1 does not run.</source>
        <translation>%1 没有运行。</translation>
    </message>
    <message>
        <source>%1 has no network card.</source>
        <translation>%1 没有网卡。</translation>
    </message>
    <message>
        <source>It translates the sender&apos;s address %1 to %2 and the target&apos;s %3 to %4 (NAT).</source>
        <translation>它把发送方地址 %1 转换为 %2，把目标地址 %3 转换为 %4（NAT）。</translation>
    </message>
    <message>
        <source>It translates the sender&apos;s address %1 to %2 (source NAT).</source>
        <translation>它把发送方地址 %1 转换为 %2（源 NAT）。</translation>
    </message>
    <message>
        <source>It translates the target&apos;s address %1 to %2 (destination NAT).</source>
        <translation>它把目标地址 %1 转换为 %2（目的 NAT）。</translation>
    </message>
    <message>
        <source>It is lost: %1 has no device %2. Perhaps the machine behind it does not run.</source>
        <translation>数据包丢失：%1 没有设备 %2。它后面的虚拟机可能没有运行。</translation>
    </message>
    <message>
        <source>It is lost: %2 of %1 is down.</source>
        <translation>数据包丢失：%1 的 %2 未启用（down）。</translation>
    </message>
    <message>
        <source>It is lost: %1 bytes do not fit through %2, whose MTU is %3.</source>
        <translation>数据包丢失：%1 字节无法通过 %2，其 MTU 为 %3。</translation>
    </message>
    <message>
        <source>The security groups of %1 let it pass, from %2 to %3.</source>
        <translation>%1 的安全组放行数据包，从 %2 到 %3。</translation>
    </message>
    <message>
        <source>The packet filter of %1 drops it: no rule allows it.</source>
        <translation>%1 的包过滤规则丢弃数据包：没有规则允许它通过。</translation>
    </message>
    <message>
        <source>The packet filter of %1 refuses it and says so to the sender.</source>
        <translation>%1 的包过滤规则拒绝数据包，并告知发送方。</translation>
    </message>
    <message>
        <source>What the packet filter of %1 does with it cannot be told: %2.</source>
        <translation>无法判断 %1 的包过滤规则会如何处理数据包：%2。</translation>
    </message>
    <message>
        <source>%1 takes it in by %2 and hands it out by %3.</source>
        <translation>%1 从 %2 收到数据包，再从 %3 送出。</translation>
    </message>
    <message>
        <source>%1 does not know where %2 is, and sends it out by all ports of the network; this copy by %3.</source>
        <translation>%1 不知道 %2 在哪里，于是从网络的所有端口发出；这一份从 %3 送出。</translation>
    </message>
    <message>
        <source>%1 puts it into a tunnel to %2: %3, key %4 (%5), by port %6.</source>
        <translation>%1 把数据包送入通往 %2 的隧道：%3，隧道键 %4（%5），通过端口 %6。</translation>
    </message>
    <message>
        <source>%1 takes it out of the tunnel %2: key %3 (%4) is the network with the local VLAN %5 here.</source>
        <translation>%1 把数据包从隧道 %2 中取出：隧道键 %3（%4）对应此处本地 VLAN 为 %5 的网络。</translation>
    </message>
    <message>
        <source>%1 drops it: a rule of table %2 says so.</source>
        <translation>%1 丢弃数据包：表 %2 中的一条规则如此规定。</translation>
    </message>
    <message>
        <source>%1 drops it: no rule of table %2 fits.</source>
        <translation>%1 丢弃数据包：表 %2 中没有匹配的规则。</translation>
    </message>
    <message>
        <source>%1 drops it. Open vSwitch says: %2</source>
        <translation>%1 丢弃数据包。Open vSwitch 的说明：%2</translation>
    </message>
    <message>
        <source>It is lost: %1 has no port %2.</source>
        <translation>数据包丢失：%1 没有端口 %2。</translation>
    </message>
    <message>
        <source>It is lost: nobody behind %1 has the address %2.</source>
        <translation>数据包丢失：%1 后面没有谁的地址是 %2。</translation>
    </message>
    <message>
        <source>%1 drops it: the other end of the tunnel does not answer on the underlay. Open vSwitch says: %2</source>
        <translation>%1 丢弃数据包：隧道的另一端在底层网络上没有应答。Open vSwitch 的说明：%2</translation>
    </message>
    <message>
        <source>It is lost: %1 has no tunnel port for what comes from %2.</source>
        <translation>数据包丢失：%1 没有接收来自 %2 的数据的隧道端口。</translation>
    </message>
    <message>
        <source>The physical network carries it from %1 (%2) to %3 (%4).</source>
        <translation>物理网络把数据包从 %1（%2）送到 %3（%4）。</translation>
    </message>
    <message>
        <source>The physical network carries it from %1 to the other nodes.</source>
        <translation>物理网络把数据包从 %1 送到其他节点。</translation>
    </message>
    <message>
        <source>It is lost: no node has the tunnel address %1.</source>
        <translation>数据包丢失：没有节点的隧道地址是 %1。</translation>
    </message>
    <message>
        <source>underlay</source>
        <translation>底层网络</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>node, bridge</comment>
        <translation>%1 的 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>What happens next cannot be told: %1</source>
        <translation>无法判断接下来会发生什么：%1</translation>
    </message>
    <message>
        <source>It goes round without an end.</source>
        <translation>数据包无休止地兜圈子。</translation>
    </message>
    <message>
        <source>%1, chain %2, rule %3: %4</source>
        <comment>iptables</comment>
        <translation>%1，链 %2，规则 %3：%4</translation>
    </message>
    <message>
        <source>%1, chain %2, its policy: %3</source>
        <comment>iptables</comment>
        <translation>%1，链 %2，其默认策略：%3</translation>
    </message>
    <message>
        <source>route: %1</source>
        <translation>路由：%1</translation>
    </message>
    <message>
        <source>%1 (every node has it)</source>
        <translation>%1（每个节点都有）</translation>
    </message>
    <message>
        <source>%1 (made for %2)</source>
        <translation>%1（为 %2 而设）</translation>
    </message>
    <message numerus="yes">
        <source>Delivered to %1 after %n hop(s).</source>
        <translation>
            <numerusform>经过 %n 跳送达 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost at %1, hop %2.</source>
        <translation>在第 %2 跳（%1）被丢弃。</translation>
    </message>
    <message>
        <source>Unknown from %1 on, hop %2.</source>
        <translation>从第 %2 跳（%1）起情况不明。</translation>
    </message>
    <message>
        <source>%1 asks everybody on the network by %2 who has %3.</source>
        <translation>%1 通过 %2 向网络上的所有主机询问谁拥有 %3。</translation>
    </message>
    <message>
        <source>%1 sends it by %2 to everybody on the network: %3 means all.</source>
        <translation>%1 通过 %2 将数据包发送给网络上的所有主机：%3 表示全部。</translation>
    </message>
    <message>
        <source>What %1 does with it cannot be told: no namespace has the name %2 any more.</source>
        <translation>无法得知 %1 如何处理数据包：已经没有名为 %2 的命名空间。</translation>
    </message>
    <message>
        <source>It is lost: none of those whom it reaches takes it.</source>
        <translation>数据包丢失：收到它的主机都不接收它。</translation>
    </message>
    <message>
        <source>It is lost: nobody behind %1 has the address %2 in the local VLAN %3.</source>
        <translation>数据包丢失：%1 后面没有主机在本地 VLAN %3 中拥有地址 %2。</translation>
    </message>
    <message>
        <source>It is lost on %1: the frame is in the local VLAN %2, and the port %3 is in %4.</source>
        <translation>数据包在 %1 上丢失：帧属于本地 VLAN %2，而端口 %3 属于 %4。</translation>
    </message>
    <message>
        <source>The packet filter of %1 drops it: a rule says so.</source>
        <translation>%1 的包过滤规则丢弃数据包：有一条规则如此规定。</translation>
    </message>
    <message>
        <source>%1, for whom it was, does not run.</source>
        <translation>数据包要送往的 %1 没有运行。</translation>
    </message>
</context>
<context>
    <name>overlab::views::PersonalSection</name>
    <message>
        <source>&amp;Open a design…</source>
        <translation>打开设计(&amp;O)…</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>快速导览(&amp;T)</translation>
    </message>
    <message>
        <source>Running labs</source>
        <translation>正在运行的实验环境</translation>
    </message>
    <message>
        <source>Go back to “%1”</source>
        <translation>回到“%1”</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Designs that you open or save are listed here. You can also drop a file on the window.</source>
        <translation>您打开或保存的设计会列在这里。也可以把文件拖到窗口上。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>overlab::views::PicturePrinter</name>
    <message>
        <source>Print the picture</source>
        <translation>打印图片</translation>
    </message>
    <message>
        <source>The picture could not be printed: there is no printer.</source>
        <translation>无法打印图：没有打印机。</translation>
    </message>
    <message>
        <source>The picture could not be printed on “%1”.</source>
        <translation>无法在“%1”上打印图。</translation>
    </message>
</context>
<context>
    <name>overlab::views::PipelineModel</name>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n 条流</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2/s</source>
        <extracomment>a number of flows, packets a second</extracomment>
        <translation>%1，%2/秒</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>所有表</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>Goes on to: %1</source>
        <comment>numbers of tables</comment>
        <translation>转到：%1</translation>
    </message>
</context>
<context>
    <name>overlab::views::PlaceChooser</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>网桥</translation>
    </message>
</context>
<context>
    <name>overlab::views::PlanDialog</name>
    <message numerus="yes">
        <source>%n to create</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>待新建 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>待更改 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>待删除 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>保持不变 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan has %n remark(s)</source>
        <translation>
            <numerusform>计划有 %n 条说明</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing the design with what there is…</source>
        <translation>正在将设计与现状进行比较…</translation>
    </message>
    <message>
        <source>There is nothing to do: the lab “%1” is as the design has it.</source>
        <translation>无需任何操作：实验环境“%1”已与设计一致。</translation>
    </message>
    <message>
        <source>The plan could not be made</source>
        <translation>无法制定计划</translation>
    </message>
    <message>
        <source>Equivalent commands of the selection</source>
        <translation>所选内容的等价命令</translation>
    </message>
    <message>
        <source>Equivalent commands</source>
        <translation>等价命令</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Filter by object, kind, node or command</source>
        <translation>按对象、种类、节点或命令筛选</translation>
    </message>
    <message>
        <source>Filter the plan</source>
        <translation>筛选计划</translation>
    </message>
    <message>
        <source>What the apply would do</source>
        <translation>应用将执行的操作</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the commands</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The plan is being made</source>
        <translation>正在制定计划</translation>
    </message>
</context>
<context>
    <name>overlab::views::PlanModel</name>
    <message>
        <source>%1 to create, %2 to change, %3 to remove</source>
        <translation>待新建 %1，待更改 %2，待删除 %3</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
</context>
<context>
    <name>overlab::views::ProblemBoard</name>
    <message>
        <source>No problems in the design.</source>
        <translation>设计中没有问题。</translation>
    </message>
</context>
<context>
    <name>overlab::views::ProblemModel</name>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>overlab::views::ProblemView</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the list of problems</source>
        <translation>关闭问题列表</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>overlab::views::ProblemWording</name>
    <message>
        <source>%1: high availability is not built yet; the router stands on one node.</source>
        <translation>%1：高可用尚未实现；路由器只在一个节点上。</translation>
    </message>
    <message>
        <source>%1: distributed routing is not built yet; the router stands on one node.</source>
        <translation>%1：分布式路由尚未实现；路由器只在一个节点上。</translation>
    </message>
    <message>
        <source>%1 asked for an address, but got no lease in time.</source>
        <translation>%1 请求了地址，但未及时获得租约。</translation>
    </message>
    <message>
        <source>The design</source>
        <extracomment>Stands for an object&apos;s name where a problem concerns the design as a whole.</extracomment>
        <translation>设计</translation>
    </message>
    <message>
        <source>%1: the IPv6 subnet %2 is not built yet; only IPv4 works.</source>
        <translation>%1：IPv6 子网 %2 尚未实现；只有 IPv4 可用。</translation>
    </message>
    <message>
        <source>%1 asks for the kernel datapath, but this host has no Open vSwitch kernel module. Load it, or set datapath: auto.</source>
        <translation>%1 要求使用内核数据路径，但本机没有 Open vSwitch 内核模块。请加载该模块，或设置 datapath: auto。</translation>
    </message>
    <message>
        <source>%1 is a network of type “%2” and needs links of type “%3”, which this host&apos;s kernel does not know.</source>
        <translation>%1 是类型为“%2”的网络，需要类型为“%3”的链路，但本机内核不支持。</translation>
    </message>
    <message>
        <source>%1: the network “%2” is local and has its DHCP server on %3; on %4 nobody answers. Put the machine on the same node, or switch DHCP off.</source>
        <translation>%1：网络“%2”是本地网络，其 DHCP 服务器在 %3 上；在 %4 上没有应答。请将虚拟机放在同一节点，或关闭 DHCP。</translation>
    </message>
    <message>
        <source>The machine %1 did not start.</source>
        <translation>虚拟机 %1 未能启动。</translation>
    </message>
    <message>
        <source>The node %1 could not be built or changed.</source>
        <translation>无法建立或更改节点 %1。</translation>
    </message>
    <message>
        <source>%1: something of it could not be removed on %2.</source>
        <translation>%1：其部分内容无法在 %2 上删除。</translation>
    </message>
    <message>
        <source>%1: a link of it could not be made on %2.</source>
        <translation>%1：无法在 %2 上创建其链路。</translation>
    </message>
    <message>
        <source>%1: its network namespace could not be made on %2.</source>
        <translation>%1：无法在 %2 上创建其网络命名空间。</translation>
    </message>
    <message>
        <source>%1: an interface of it could not be set up on %2.</source>
        <translation>%1：无法在 %2 上设置其接口。</translation>
    </message>
    <message>
        <source>%1: a route of it could not be set on %2.</source>
        <translation>%1：无法在 %2 上设置其路由。</translation>
    </message>
    <message>
        <source>%1: a file of it could not be written on %2.</source>
        <translation>%1：无法在 %2 上写入其文件。</translation>
    </message>
    <message>
        <source>%1: its DHCP server could not be started on %2.</source>
        <translation>%1：无法在 %2 上启动其 DHCP 服务器。</translation>
    </message>
    <message>
        <source>%1 was started, but its guest agent did not report the machine&apos;s addresses in time. Look at its console.</source>
        <translation>%1 已启动，但其客户机代理未能及时报告该虚拟机的地址。请查看它的控制台。</translation>
    </message>
    <message>
        <source>%1: the metadata service cannot listen on %2, so machines there get no user data and no keys.</source>
        <translation>%1：元数据服务无法在 %2 上监听，因此那里的虚拟机得不到用户数据和密钥。</translation>
    </message>
    <message>
        <source>%1 has no external network, so there is no place “outside” for the uplink; it stays off.</source>
        <translation>%1 没有外部网络，因此没有供上行链路使用的位置“outside”；上行链路保持关闭。</translation>
    </message>
    <message>
        <source>%1: the uplink needs the program %2, which is not installed. Install the package %3 and apply again; all else is done.</source>
        <translation>%1：上行链路需要程序 %2，但它没有安装。请安装软件包 %3 后再次应用；其余都已完成。</translation>
    </message>
    <message>
        <source>%1: the uplink to the real network does not work; all else is done.</source>
        <translation>%1：通往真实网络的上行链路不工作；其余都已完成。</translation>
    </message>
    <message>
        <source>The apply was cancelled before its end. Apply again to finish it, or end the lab.</source>
        <translation>应用在完成之前被取消。再次应用即可完成，或者结束实验环境。</translation>
    </message>
    <message>
        <source>%1 cannot be built here: /dev/net/tun does not open. Bridges of Open vSwitch in user space and network cards of virtual machines are made with it. As root: %2</source>
        <translation>%1 在此无法建立：/dev/net/tun 打不开。用户空间中 Open vSwitch 的网桥和虚拟机的网卡都要靠它创建。请以 root 身份执行：%2</translation>
    </message>
    <message>
        <source>%1 cannot be built here: /dev/net/tun does not open. Bridges of Open vSwitch in user space and network cards of virtual machines are made with it. A container must be given this device.</source>
        <translation>%1 在此无法建立：/dev/net/tun 打不开。用户空间中 Open vSwitch 的网桥和虚拟机的网卡都要靠它创建。容器必须获得该设备。</translation>
    </message>
    <message>
        <source>%1: libvirtd ended while virtual machines came up. It is started again; they go on meanwhile.</source>
        <translation>%1：虚拟机启动期间 libvirtd 已结束。它会重新启动，虚拟机在此期间继续运行。</translation>
    </message>
</context>
<context>
    <name>overlab::views::ProofWording</name>
    <message>
        <source>%1 %2</source>
        <comment>place, device</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>VLAN tag</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <comment>tunnel</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <comment>field of a packet, as it is, as it should be</comment>
        <translation>%1为 %2，应为 %3</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>time, with its sign</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>+%1 ms</source>
        <comment>time since the packet was first seen</comment>
        <translation>+%1 毫秒</translation>
    </message>
    <message>
        <source>source MAC</source>
        <translation>源 MAC</translation>
    </message>
    <message>
        <source>destination MAC</source>
        <translation>目的 MAC</translation>
    </message>
    <message>
        <source>VLAN tag</source>
        <translation>VLAN 标签</translation>
    </message>
    <message>
        <source>source address</source>
        <translation>源地址</translation>
    </message>
    <message>
        <source>destination address</source>
        <translation>目的地址</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>source port</source>
        <translation>源端口</translation>
    </message>
    <message>
        <source>destination port</source>
        <translation>目的端口</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>kind of tunnel</source>
        <translation>隧道类型</translation>
    </message>
    <message>
        <source>tunnel key</source>
        <translation>隧道键</translation>
    </message>
    <message>
        <source>tunnel&apos;s source</source>
        <translation>隧道源地址</translation>
    </message>
    <message>
        <source>tunnel&apos;s destination</source>
        <translation>隧道目的地址</translation>
    </message>
    <message>
        <source>Nothing can be watched here: the packet stays within Open vSwitch.</source>
        <translation>此处无法观察：数据包没有离开 Open vSwitch。</translation>
    </message>
    <message>
        <source>It should end here, but was seen going on, at %1 by %2.</source>
        <translation>数据包本应止于此处，但 %1时在 %2 上看到它继续前行。</translation>
    </message>
    <message>
        <source>Seen at %1 by %2, but with other headers: %3.</source>
        <translation>%1时在 %2 上看到，但报头不同：%3。</translation>
    </message>
    <message>
        <source>Seen at %1 by %2, but not by %3.</source>
        <translation>%1时在 %2 上看到，但未在 %3 上看到。</translation>
    </message>
    <message>
        <source>Not seen by %1.</source>
        <translation>未在 %1 上看到。</translation>
    </message>
    <message>
        <source>Seen at %1 by %2, and at %3 by %4.</source>
        <translation>%1时在 %2 上看到，%3时又在 %4 上看到。</translation>
    </message>
    <message>
        <source>Seen at %1 by %2, and not by %3: as predicted.</source>
        <translation>%1时在 %2 上看到，未在 %3 上看到：与预测一致。</translation>
    </message>
    <message>
        <source>Seen at %1 by %2.</source>
        <translation>%1时在 %2 上看到。</translation>
    </message>
    <message>
        <source>Not seen, as predicted.</source>
        <translation>未看到，与预测一致。</translation>
    </message>
    <message>
        <source>Not seen.</source>
        <translation>未看到。</translation>
    </message>
    <message>
        <source>Confirmed: the real packet went as predicted.</source>
        <translation>已证实：真实数据包按预测的路径行进。</translation>
    </message>
    <message>
        <source>Refuted: the real packet did not go as predicted.</source>
        <translation>已否定：真实数据包没有按预测的路径行进。</translation>
    </message>
    <message>
        <source>Inconclusive: the real packet neither confirms nor refutes the prediction.</source>
        <translation>无法判定：真实数据包既未证实也未否定该预测。</translation>
    </message>
    <message>
        <source>The answer was seen where nothing was predicted: by %1.</source>
        <translation>在未预测到的位置看到了应答：%1。</translation>
    </message>
    <message>
        <source>The packet was seen where nothing was predicted: by %1.</source>
        <translation>在未预测到的位置看到了数据包：%1。</translation>
    </message>
    <message>
        <source>The answer was not seen at hop %1 of its way, by %2.</source>
        <translation>应答未在其路径的第 %1 跳（%2）看到。</translation>
    </message>
    <message>
        <source>The packet was not seen at hop %1, by %2.</source>
        <translation>数据包未在第 %1 跳（%2）看到。</translation>
    </message>
    <message>
        <source>The answer went on where it should have ended, at hop %1 of its way, by %2.</source>
        <translation>应答本应止于其路径的第 %1 跳，却在 %2 继续前行。</translation>
    </message>
    <message>
        <source>The packet went on where it should have ended, at hop %1, by %2.</source>
        <translation>数据包本应止于第 %1 跳，却在 %2 继续前行。</translation>
    </message>
    <message>
        <source>The answer had other headers at hop %1 of its way, by %2: %3.</source>
        <translation>应答在其路径的第 %1 跳（%2）的报头不同：%3。</translation>
    </message>
    <message>
        <source>The packet had other headers at hop %1, by %2: %3.</source>
        <translation>数据包在第 %1 跳（%2）的报头不同：%3。</translation>
    </message>
    <message>
        <source>A copy that a switch sent to all was seen at %1 by %2: %3</source>
        <translation>%1时在 %2 上看到交换机泛洪的一份副本：%3</translation>
    </message>
    <message>
        <source>Seen at %1 by %2, where nothing was predicted: %3</source>
        <translation>%1时在未预测到的 %2 上看到：%3</translation>
    </message>
    <message>
        <source>%1 sent an ICMP error about it (type %2, code %3), seen at %4 by %5.</source>
        <translation>%1 为此发出了 ICMP 差错报文（类型 %2，代码 %3），%4时在 %5 上看到。</translation>
    </message>
    <message>
        <source>The packet could not be sent: %1</source>
        <translation>数据包无法发送：%1</translation>
    </message>
    <message>
        <source>The sender&apos;s system says: %1</source>
        <translation>发送方系统报告：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) were not watched, since there are so many.</source>
        <translation>
            <numerusform>由于设备过多，有 %n 个设备未被观察。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) came faster than they could be read, and are not known.</source>
        <translation>
            <numerusform>有 %n 个帧到达过快，来不及读取，内容未知。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::RatesChart</name>
    <message>
        <source>Gbit/s</source>
        <translation>Gbit/s</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>bit/s</source>
        <translation>bit/s</translation>
    </message>
    <message>
        <source>packets/s</source>
        <translation>包/秒</translation>
    </message>
    <message>
        <source>dropped/s</source>
        <translation>丢弃/秒</translation>
    </message>
    <message>
        <source>% of a processor</source>
        <translation>% 处理器</translation>
    </message>
    <message>
        <source>Full line: sent; dashed line: received</source>
        <translation>实线：发送；虚线：接收</translation>
    </message>
    <message>
        <source>%1: %2 %3 at %4</source>
        <extracomment>whose curve; a number; its unit; a time of day</extracomment>
        <translation>%1：%2 %3，%4</translation>
    </message>
</context>
<context>
    <name>overlab::views::ReachModel</name>
    <message>
        <source>%1 → %2: %3</source>
        <extracomment>two machines, then what is known of the packet from one to the other</extracomment>
        <translation>%1 → %2：%3</translation>
    </message>
</context>
<context>
    <name>overlab::views::ReachView</name>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>%1 The lab has changed since.</source>
        <translation>%1此后实验环境已有变化。</translation>
    </message>
    <message>
        <source>Who reaches whom is asked of a running lab. Apply the design first.</source>
        <translation>实验环境运行时才能查询谁能到达谁。请先应用设计。</translation>
    </message>
    <message>
        <source>Each machine&apos;s packet to each other one: as the design means it, and as the lab is. Find walks it through the lab&apos;s tables and sends nothing; Measure sends real packets, too.</source>
        <translation>每台虚拟机发往其他每台虚拟机的数据包：比较设计的意图与实验环境的实际情况。“推算”让数据包走过实验环境的各个表，不发送任何内容；“测量”还会发送真实的数据包。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>Walks a packet from each machine to each other one through the lab&apos;s tables; sends nothing</source>
        <translation>让数据包从每台虚拟机经实验环境的各个表走到其他每台；不发送任何内容</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Sends real packets from each machine to each other one, too</source>
        <translation>还会从每台虚拟机向其他每台发送真实的数据包</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Machines that behave as the design means it are left out</source>
        <translation>省略符合设计意图的虚拟机</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Who reaches whom: a row a sender, a column a receiver</source>
        <translation>谁能到达谁：行为发送方，列为接收方</translation>
    </message>
    <message>
        <source>Rows send, columns receive. %1 reaches it, %2 does not and shall not, %3 is not as the design means it, %4 cannot be told. Click a cell for its path.</source>
        <translation>行为发送方，列为接收方。%1 能到达；%2 不能到达，且本应如此；%3 与设计的意图不符；%4 无法判断。单击单元格可查看其路径。</translation>
    </message>
    <message>
        <source>Save the matrix</source>
        <translation>保存矩阵</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saves the matrix as a table (CSV), a line a pair</source>
        <translation>把矩阵保存为表格（CSV），每对虚拟机一行</translation>
    </message>
</context>
<context>
    <name>overlab::views::ReachWording</name>
    <message>
        <source>%1 is stopped.</source>
        <translation>%1 已停止。</translation>
    </message>
    <message>
        <source>%1 has no IPv4 address.</source>
        <translation>%1 没有 IPv4 地址。</translation>
    </message>
    <message>
        <source>%1 has no route to %2.</source>
        <translation>%1 没有到 %2 的路由。</translation>
    </message>
    <message>
        <source>%1 sends it to the gateway %2, and no router has that address on %3.</source>
        <translation>%1 把数据包发往网关 %2，而 %3 上没有路由器使用该地址。</translation>
    </message>
    <message>
        <source>Nobody has the address %1 on %2.</source>
        <translation>%2 上没有谁使用地址 %1。</translation>
    </message>
    <message>
        <source>It would have to go through %1, which is no router.</source>
        <translation>数据包必须经过 %1，而 %1 不是路由器。</translation>
    </message>
    <message>
        <source>%1 is a local network: it ends at the node, and %2 is on another one.</source>
        <translation>%1 是本地网络：仅限于单个节点，而 %2 在另一个节点上。</translation>
    </message>
    <message>
        <source>The address %1 means %2 there. Only a floating IP would tell the two apart.</source>
        <translation>地址 %1 在那里指的是 %2。只有浮动 IP 才能区分这两者。</translation>
    </message>
    <message>
        <source>%1 is an address of %2 itself.</source>
        <translation>%1 是 %2 自身的地址。</translation>
    </message>
    <message>
        <source>%1 is the address of the DHCP server of %2.</source>
        <translation>%1 是 %2 的 DHCP 服务器的地址。</translation>
    </message>
    <message>
        <source>The security groups of %1 do not let it out: %2.</source>
        <comment>machine, its groups</comment>
        <translation>%1 的安全组不允许数据包发出：%2。</translation>
    </message>
    <message>
        <source>The security groups of %1 do not let it in: %2.</source>
        <comment>machine, its groups</comment>
        <translation>%1 的安全组不允许数据包进入：%2。</translation>
    </message>
    <message>
        <source>Port security of %1 does not let it send from %2 there.</source>
        <translation>%1 的端口安全不允许它在那里以 %2 为源地址发送。</translation>
    </message>
    <message>
        <source>The answer comes from %1, which was not asked.</source>
        <translation>应答来自 %1，而询问的并不是它。</translation>
    </message>
    <message>
        <source>It goes in a circle at %1.</source>
        <translation>数据包在 %1 处兜圈。</translation>
    </message>
    <message>
        <source>The design means it to arrive and to be answered.</source>
        <translation>按设计，数据包应当到达并得到应答。</translation>
    </message>
    <message>
        <source>The design lets it arrive, but no answer come back. %1</source>
        <comment>a sentence follows</comment>
        <translation>按设计，数据包会到达，但应答回不来。%1</translation>
    </message>
    <message>
        <source>The design does not let it arrive. %1</source>
        <comment>a sentence follows</comment>
        <translation>按设计，数据包不会到达。%1</translation>
    </message>
    <message>
        <source>The lab&apos;s tables let it arrive.</source>
        <translation>实验环境的表让数据包到达。</translation>
    </message>
    <message>
        <source>There is no address to send it to.</source>
        <translation>没有可以发往的地址。</translation>
    </message>
    <message>
        <source>The lab&apos;s tables take it to %1 instead.</source>
        <translation>实验环境的表把数据包送到了 %1。</translation>
    </message>
    <message>
        <source>The lab&apos;s tables lose it at %1.</source>
        <translation>实验环境的表在 %1 处丢弃数据包。</translation>
    </message>
    <message>
        <source>What the lab&apos;s tables do with it could not be told.</source>
        <translation>无法得知实验环境的表如何处理数据包。</translation>
    </message>
    <message>
        <source>What the lab&apos;s tables do with it could not be told further than %1.</source>
        <translation>实验环境的表如何处理数据包，只能得知到 %1 为止。</translation>
    </message>
    <message>
        <source>A real packet was answered.</source>
        <translation>真实的数据包得到了应答。</translation>
    </message>
    <message>
        <source>Nothing was sent: the sender does not run.</source>
        <translation>没有发送：发送方未在运行。</translation>
    </message>
    <message>
        <source>The sender&apos;s own network stack refused it: %1</source>
        <translation>发送方自己的网络栈拒绝了数据包：%1</translation>
    </message>
    <message numerus="yes">
        <source>Nobody answered %n real packet(s).</source>
        <translation>
            <numerusform>%n 个真实的数据包无人应答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: there is no address that means this machine.</source>
        <translation>没有发送：没有哪个地址指向这台虚拟机。</translation>
    </message>
    <message>
        <source>The virtual machine could not be told to send: %1</source>
        <translation>无法让虚拟机发送：%1</translation>
    </message>
    <message>
        <source>It was stopped before an answer came.</source>
        <translation>在应答到来之前已被停止。</translation>
    </message>
    <message>
        <source>Nothing could be sent: %1</source>
        <translation>无法发送：%1</translation>
    </message>
    <message>
        <source>%1 of %2 pairs are as the design means it.</source>
        <translation>%2 对虚拟机中有 %1 对与设计一致。</translation>
    </message>
</context>
<context>
    <name>overlab::views::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation>恢复默认值(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>overlab::views::ShownFields</name>
    <message>
        <source>What follows when nothing is given is not known as long as the design has errors.</source>
        <translation>设计有错误时，无法得知未给出时的值。</translation>
    </message>
    <message>
        <source>What follows when nothing is given is being computed.</source>
        <translation>正在计算未给出时的值。</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>各不相同</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>默认：%1</translation>
    </message>
</context>
<context>
    <name>overlab::views::StandingBar</name>
    <message>
        <source>Text and picture agree.</source>
        <translation>文本与图一致。</translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>正在读取文本…</translation>
    </message>
    <message numerus="yes">
        <source>The text has %n error(s). The picture keeps the last state without.</source>
        <translation>
            <numerusform>文本有 %n 个错误。图保持最近一次无错误的状态。</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture has changed meanwhile, in the same lines as the text. Choose which one holds.</source>
        <translation>图在此期间也改了与文本相同的行。请选择以哪一个为准。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) went with what was removed. Undo brings them back.</source>
        <translation>
            <numerusform>%n 条注释随被删除的内容一起消失。撤销可将其恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>采用图</translation>
    </message>
    <message>
        <source>What was typed since the last agreement goes</source>
        <translation>上次一致之后输入的内容将丢弃</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>保留文本</translation>
    </message>
    <message>
        <source>The picture becomes what the text says as soon as it has no errors</source>
        <translation>文本没有错误后，图将按文本更新</translation>
    </message>
    <message>
        <source>Previous problem (Shift+F8)</source>
        <translation>上一个问题 (Shift+F8)</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>下一个问题 (F8)</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the message about comments</source>
        <translation>关闭关于注释的消息</translation>
    </message>
    <message numerus="yes">
        <source>The design has %n error(s). Text and picture agree.</source>
        <translation>
            <numerusform>设计中有 %n 个错误。文本与图一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design has %n warning(s). Text and picture agree.</source>
        <translation>
            <numerusform>设计中有 %n 个警告。文本与图一致。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overlab::views::StartPage</name>
    <message>
        <source>Draw a cloud and make it real</source>
        <translation>画一朵云，让它成真</translation>
    </message>
    <message>
        <source>Labs run on this computer, apart from everything else on it, and need no root.</source>
        <translation>实验环境在本机上运行，与本机其他内容相互隔离，且不需要 root。</translation>
    </message>
</context>
<context>
    <name>overlab::views::StateWording</name>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>building</source>
        <translation>构建中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>partly running</source>
        <extracomment>A lab of which some objects do not run.</extracomment>
        <translation>部分运行</translation>
    </message>
    <message>
        <source>create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>network</source>
        <comment>role of a node</comment>
        <translation>网络</translation>
    </message>
    <message>
        <source>compute</source>
        <comment>role of a node</comment>
        <translation>计算</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>light guest</source>
        <translation>轻量主机</translation>
    </message>
    <message>
        <source>node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>network namespace</source>
        <translation>网络命名空间</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>网桥</translation>
    </message>
    <message>
        <source>veth pair</source>
        <translation>veth 对</translation>
    </message>
    <message>
        <source>tap device</source>
        <translation>tap 设备</translation>
    </message>
    <message>
        <source>switch port</source>
        <translation>交换机端口</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>流表项</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>address set</source>
        <translation>地址集</translation>
    </message>
    <message>
        <source>packet filter</source>
        <translation>包过滤规则</translation>
    </message>
    <message>
        <source>drifted</source>
        <extracomment>It is not as it was made: somebody else has changed it in the lab, or a program that it needs has ended.</extracomment>
        <translation>已偏离</translation>
    </message>
</context>
<context>
    <name>overlab::views::TableModel</name>
    <message>
        <source>the node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>whose a row of a table is</comment>
        <translation>所属对象</translation>
    </message>
</context>
<context>
    <name>overlab::views::TableWording</name>
    <message>
        <source>Forwarding database</source>
        <translation>转发数据库</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Packet filter and NAT</source>
        <translation>包过滤与 NAT</translation>
    </message>
    <message>
        <source>Address sets</source>
        <translation>地址集</translation>
    </message>
    <message>
        <source>Tracked connections</source>
        <extracomment>connection tracking of the kernel</extracomment>
        <translation>连接跟踪（conntrack）</translation>
    </message>
    <message>
        <source>Tracked connections of Open vSwitch</source>
        <extracomment>connection tracking of the switch</extracomment>
        <translation>Open vSwitch 连接跟踪（conntrack）</translation>
    </message>
    <message>
        <source>DHCP leases</source>
        <translation>DHCP 租约</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Age (s)</source>
        <translation>存在时间（秒）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Via</source>
        <comment>a route&apos;s next hop</comment>
        <translation>下一跳</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Answer from</source>
        <translation>应答来自</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>应答发往</translation>
    </message>
    <message>
        <source>Expires in (s)</source>
        <translation>剩余时间（秒）</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>CPU (s)</source>
        <translation>CPU（秒）</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Neighbours of IPv6</source>
        <translation>IPv6 邻居</translation>
    </message>
    <message>
        <source>Routes of IPv6</source>
        <translation>IPv6 路由</translation>
    </message>
    <message>
        <source>Routing rules</source>
        <extracomment>which routing table is asked for which packets (ip rule)</extracomment>
        <translation>路由规则</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>IPv4 or IPv6</comment>
        <translation>协议族</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Packets</source>
        <comment>which ones a routing rule takes</comment>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
</context>
<context>
    <name>overlab::views::TablesView</name>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>表为空。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 / %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n row(s), with tabs between the columns.</source>
        <translation>
            <numerusform>已复制 %n 行，列之间以制表符分隔。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows that are shown</source>
        <translation>保存所显示的行</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy the rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>an object, in the drawing</comment>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter of rows</source>
        <translation>行筛选</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all that are shown</source>
        <translation>复制所选的行，或所显示的全部行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save the rows that are shown as CSV…</source>
        <translation>将所显示的行保存为 CSV…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>保存为 CSV</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>overlab::views::TerminalFindBar</name>
    <message>
        <source>Find in the terminal</source>
        <translation>在终端中查找</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>The one before (Enter)</source>
        <translation>上一个 (Enter)</translation>
    </message>
    <message>
        <source>The next one (Shift+Enter)</source>
        <translation>下一个 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>overlab::views::TerminalPage</name>
    <message>
        <source>This terminal is the console of %1. Close it?</source>
        <translation>此终端是 %1 的控制台。要关闭吗？</translation>
    </message>
    <message>
        <source>A shell runs in %1. End it and close the terminal?</source>
        <translation>%1 中正在运行 shell。要结束它并关闭终端吗？</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>Console of %1</source>
        <translation>%1 的控制台</translation>
    </message>
    <message>
        <source>Shell in %1</source>
        <translation>%1 中的 shell</translation>
    </message>
    <message>
        <source>The console of %1 has ended: the machine stopped, or somebody else opened it.</source>
        <translation>%1 的控制台已结束：虚拟机已停止，或被他人打开。</translation>
    </message>
    <message>
        <source>The shell in %1 has ended with status %2.</source>
        <translation>%1 中的 shell 已结束，退出码 %2。</translation>
    </message>
    <message>
        <source>The connection to the lab has gone, and the shell in %1 with it.</source>
        <translation>与实验环境的连接已断开，%1 中的 shell 也随之结束。</translation>
    </message>
    <message>
        <source>%1 is stopped. Its console comes back when it runs again.</source>
        <translation>%1 已停止。它再次运行后控制台会自动恢复。</translation>
    </message>
    <message>
        <source>Terminal: %1</source>
        <translation>终端：%1</translation>
    </message>
    <message>
        <source>%1 (bell)</source>
        <extracomment>a tab; a program in it has rung the bell</extracomment>
        <translation>%1（响铃）</translation>
    </message>
</context>
<context>
    <name>overlab::views::TerminalView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>默认文字大小(&amp;U)</translation>
    </message>
    <message>
        <source>Clear what has scrolled &amp;out</source>
        <translation>清除滚动历史(&amp;O)</translation>
    </message>
    <message>
        <source>Sa&amp;ve as text…</source>
        <translation>另存为文本(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>overlab::views::TerminalsView</name>
    <message>
        <source>Close the terminal (Ctrl+Shift+W)</source>
        <translation>关闭终端 (Ctrl+Shift+W)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>A shell in a node, a light machine, a router&apos;s or a DHCP namespace, or the console of a virtual machine: choose one with New, or right-click an object of the drawing.</source>
        <translation>可打开节点、轻量主机、路由器或 DHCP 命名空间中的 shell，或虚拟机的控制台：用“新建”选择，或右键单击图中的对象。</translation>
    </message>
    <message>
        <source>Terminals are opened in a running lab. Apply the design first.</source>
        <translation>终端需要在运行中的实验环境里打开。请先应用设计。</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Opens a terminal in a place of the lab</source>
        <translation>在实验环境的某个位置打开终端</translation>
    </message>
    <message>
        <source>New terminal</source>
        <translation>新建终端</translation>
    </message>
    <message>
        <source>Next terminal</source>
        <translation>下一个终端</translation>
    </message>
    <message>
        <source>Previous terminal</source>
        <translation>上一个终端</translation>
    </message>
    <message>
        <source>Close the terminal</source>
        <translation>关闭终端</translation>
    </message>
    <message>
        <source>In several places</source>
        <translation>多处执行</translation>
    </message>
    <message>
        <source>Runs a command once in several places, and compares what they say</source>
        <translation>在多个位置各执行一次命令，并比较输出</translation>
    </message>
    <message>
        <source>Run a command in several places</source>
        <translation>在多个位置执行命令</translation>
    </message>
    <message>
        <source>%1: screen</source>
        <extracomment>in a menu of places for terminals: the graphical console of a machine</extracomment>
        <translation>%1：屏幕</translation>
    </message>
</context>
<context>
    <name>overlab::views::TextCommand</name>
    <message>
        <source>Edit the text</source>
        <translation>编辑文本</translation>
    </message>
</context>
<context>
    <name>overlab::views::TextSaving</name>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>无法保存 %1：%2</translation>
    </message>
</context>
<context>
    <name>overlab::views::TileDelegate</name>
    <message>
        <source>**Note**</source>
        <translation>**便笺**</translation>
    </message>
</context>
<context>
    <name>overlab::views::TourCallout</name>
    <message>
        <source>%1 of %2</source>
        <comment>a step of the tour, and how many there are</comment>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Leave the tour (Esc)</source>
        <translation>退出导览 (Esc)</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>退出导览</translation>
    </message>
</context>
<context>
    <name>overlab::views::TourStep</name>
    <message>
        <source>Take parts from here</source>
        <translation>从这里取用部件</translation>
    </message>
    <message>
        <source>Drag a tenant, a network, a router or a machine into the drawing. A click works too: then click where it goes.</source>
        <translation>把租户、网络、路由器或虚拟机拖到图中。也可以先单击它，再单击要放置的位置。</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>在这里绘图</translation>
    </message>
    <message>
        <source>Drag from a machine or a router to a network, and it gets an interface there. The wheel zooms, the middle button or Space moves the view, and everything can be undone.</source>
        <translation>从虚拟机或路由器拖到网络，它就在该网络上得到一个接口。滚轮缩放，中键或空格移动视图，一切都可以撤销。</translation>
    </message>
    <message>
        <source>Look closer, and change values</source>
        <translation>查看细节并修改取值</translation>
    </message>
    <message>
        <source>Make it real</source>
        <translation>让它成真</translation>
    </message>
    <message>
        <source>“Apply” builds the lab on this computer, and says first what it will do. After an edit it changes only what you edited.</source>
        <translation>“应用”在本机上建立实验环境，并先说明将要做什么。编辑之后，它只改变您编辑过的部分。</translation>
    </message>
    <message>
        <source>See how it goes</source>
        <translation>查看进展</translation>
    </message>
    <message>
        <source>Problems and progress are told down here. A click on a problem leads to its place.</source>
        <translation>问题和进度显示在下方。单击一个问题即可跳到它所在的位置。</translation>
    </message>
    <message>
        <source>Find everything else</source>
        <translation>找到其他一切</translation>
    </message>
    <message>
        <source>%1 lists every action with its key. The example is a good place to begin: open it and press “Apply”.</source>
        <translation>%1 列出所有操作及其快捷键。示例是很好的起点：打开它，然后按“应用”。</translation>
    </message>
    <message>
        <source>What is selected shows all its values here. Grey ones are defaults, or derived: they are what you get when you say nothing.</source>
        <translation>选中的对象在这里显示全部取值。灰色的是默认值或推导值，未填写时采用。</translation>
    </message>
</context>
<context>
    <name>overlab::views::TrafficLegend</name>
    <message>
        <source>Traffic, both ways</source>
        <translation>双向流量</translation>
    </message>
    <message>
        <source>up to 10 kbit/s</source>
        <translation>不超过 10 kbit/s</translation>
    </message>
    <message>
        <source>up to 100 kbit/s</source>
        <translation>不超过 100 kbit/s</translation>
    </message>
    <message>
        <source>up to 1 Mbit/s</source>
        <translation>不超过 1 Mbit/s</translation>
    </message>
    <message>
        <source>up to 10 Mbit/s</source>
        <translation>不超过 10 Mbit/s</translation>
    </message>
    <message>
        <source>up to 100 Mbit/s</source>
        <translation>不超过 100 Mbit/s</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更高</translation>
    </message>
    <message>
        <source>The more flows, the wider and warmer a line is: a step for each tenfold rate, from 10 kbit/s to 100 Mbit/s.</source>
        <translation>流量越大，线越粗、颜色越暖：从 10 kbit/s 到 100 Mbit/s，每十倍一级。</translation>
    </message>
</context>
<context>
    <name>overlab::views::WayComparison</name>
    <message>
        <source>rule %1 of the chain %2</source>
        <extracomment>goes into &quot;… was lost at PLACE by %1&quot;</extracomment>
        <translation>链 %2 的第 %1 条规则</translation>
    </message>
    <message>
        <source>the policy of the chain %1</source>
        <comment>goes into: lost at PLACE by %1</comment>
        <translation>链 %1 的默认策略</translation>
    </message>
    <message>
        <source>a rule of table %1</source>
        <comment>goes into: lost at PLACE by %1</comment>
        <translation>表 %1 的一条规则</translation>
    </message>
    <message>
        <source>Before, what became of the packet could not be told from %1 on; now it is delivered to %2.</source>
        <translation>之前从 %1 起无法判断数据包的去向；现在它送达 %2。</translation>
    </message>
    <message>
        <source>Before, the packet was delivered to %1; now it is delivered to %2.</source>
        <translation>之前数据包送达 %1；现在送达 %2。</translation>
    </message>
    <message>
        <source>Before, the packet was lost at %1; now it is delivered to %2.</source>
        <translation>之前数据包在 %1 被丢弃；现在送达 %2。</translation>
    </message>
    <message>
        <source>Before, the packet was lost at %1 by %2; now it is delivered to %3.</source>
        <translation>之前数据包在 %1 因%2而被丢弃；现在送达 %3。</translation>
    </message>
    <message>
        <source>Before, what became of the packet could not be told from %1 on; now it is lost at %2.</source>
        <translation>之前从 %1 起无法判断数据包的去向；现在它在 %2 被丢弃。</translation>
    </message>
    <message>
        <source>Before, the packet was delivered to %1; now it is lost at %2.</source>
        <translation>之前数据包送达 %1；现在在 %2 被丢弃。</translation>
    </message>
    <message>
        <source>Before, the packet was delivered to %1; now it is lost at %2 by %3.</source>
        <translation>之前数据包送达 %1；现在在 %2 因%3而被丢弃。</translation>
    </message>
    <message>
        <source>Before, the packet was lost at %1; now it is lost at %2.</source>
        <translation>之前数据包在 %1 被丢弃；现在在 %2 被丢弃。</translation>
    </message>
    <message>
        <source>Before, the packet was lost at %1; now it is lost at %2 by %3.</source>
        <translation>之前数据包在 %1 被丢弃；现在在 %2 因%3而被丢弃。</translation>
    </message>
    <message>
        <source>Before, the packet was delivered to %1; now what becomes of it cannot be told from %2 on.</source>
        <translation>之前数据包送达 %1；现在从 %2 起无法判断其去向。</translation>
    </message>
    <message>
        <source>What becomes of the packet cannot be told from %2 on; before it could not from %1 on.</source>
        <translation>从 %2 起无法判断数据包的去向；之前是从 %1 起无法判断。</translation>
    </message>
    <message>
        <source>Before, the packet was lost at %1; now what becomes of it cannot be told from %2 on.</source>
        <translation>之前数据包在 %1 被丢弃；现在从 %2 起无法判断其去向。</translation>
    </message>
    <message>
        <source>It ends at the same place as before, but no longer goes by %1.</source>
        <translation>终点与之前相同，但不再经过 %1。</translation>
    </message>
    <message>
        <source>It ends at the same place as before, but goes another way from hop %1 on: by %2.</source>
        <translation>终点与之前相同，但从第 %1 跳起走另一条路：经过 %2。</translation>
    </message>
    <message>
        <source>It ends at the same place as before; the first difference is at hop %1, %2: something else happens there.</source>
        <translation>终点与之前相同；第一处差异在第 %1 跳（%2）：那里发生的事情不同。</translation>
    </message>
    <message>
        <source>It ends at the same place as before; the first difference is at hop %1, %2: another rule decides there.</source>
        <translation>终点与之前相同；第一处差异在第 %1 跳（%2）：那里由另一条规则决定。</translation>
    </message>
    <message>
        <source>It ends at the same place as before; the first difference is at hop %1, %2: other headers leave it.</source>
        <translation>终点与之前相同；第一处差异在第 %1 跳（%2）：离开时的报头不同。</translation>
    </message>
    <message>
        <source>The packet goes the same way as before.</source>
        <translation>数据包的路径与之前相同。</translation>
    </message>
    <message>
        <source>Only before</source>
        <comment>a hop of a path</comment>
        <translation>仅之前</translation>
    </message>
    <message>
        <source>Only now</source>
        <comment>a hop of a path</comment>
        <translation>仅现在</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a hop of a path</comment>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Another rule</source>
        <comment>decides at a hop of a path</comment>
        <translation>另一条规则</translation>
    </message>
    <message>
        <source>Other headers</source>
        <comment>of the packet at a hop of a path</comment>
        <translation>报头不同</translation>
    </message>
</context>
<context>
    <name>overlab::views::WorkModel</name>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds since the apply began: &quot;3.2 s&quot;</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>After</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>overlab::views::YamlEditor</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>overlab::views::YamlView</name>
    <message>
        <source>Text of the design</source>
        <translation>设计的文本</translation>
    </message>
    <message>
        <source>The design as YAML. F8 goes to the next problem, Ctrl+F searches.</source>
        <translation>以 YAML 表示的设计。F8 转到下一个问题，Ctrl+F 查找。</translation>
    </message>
</context>
</TS>
