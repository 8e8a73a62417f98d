<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>%1 can not be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>The file %1 can not be read: %2.</source>
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
        <source>The control character %1 can not stand in a design. Remove it.</source>
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
        <source>&quot;%1&quot; can not be &quot;%2&quot;; it is one of: %3.</source>
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
        <source>&quot;%1&quot; can not be an IPv6 value yet.</source>
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
        <source>A %1 can not be called &quot;%2&quot;: the name has a meaning of its own. Choose another.</source>
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
        <translation>%2 网络的分段 %1 必须在 %3 到 %4 之间。</translation>
    </message>
    <message>
        <source>A %1 network has no segment. Remove the key.</source>
        <translation>%1 网络没有分段。请删除该键。</translation>
    </message>
    <message>
        <source>The %2 segment %1 is taken by the network &quot;%3&quot;. Choose another, or leave the key out.</source>
        <translation>%2 分段 %1 已被网络“%3”使用。请另选一个，或省略该键。</translation>
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
        <source>Hosts can not have addresses of %1 (it is loopback, multicast, reserved or everything).</source>
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
        <source>The next hop %1 is no host address of the subnet %2, so its machines can not reach it.</source>
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
        <source>The floating address %1 can not be reached: no router joins the network &quot;%2&quot; and the external network &quot;%3&quot;.</source>
        <translation>浮动地址 %1 无法到达：没有路由器连接网络“%2”和外部网络“%3”。</translation>
    </message>
    <message>
        <source>The subnet %1 of &quot;%2&quot; overlaps %3 of &quot;%4&quot;, and a router can not tell them apart.</source>
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
        <source>what this host can and can not do, and what to install for more</source>
        <translation>本机能做什么、不能做什么，以及可安装什么</translation>
    </message>
    <message>
        <source>runs a command in a place; its exit status is this one&apos;s</source>
        <translation>在指定位置运行命令；退出状态即为该命令的退出状态</translation>
    </message>
    <message>
        <source>ends it after S seconds, with status 124</source>
        <translation>S 秒后终止，状态为 124</translation>
    </message>
    <message>
        <source>There is no lab; “overlabctl apply FILE” makes one.</source>
        <translation>没有实验环境；“overlabctl apply FILE”可创建。</translation>
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
        <translation>分段</translation>
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
        <translation>退出状态：</translation>
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
        <translation>请在每个节点中运行：overlabctl exec NODE -- sh &lt; SCRIPT。在别处它什么也不做。</translation>
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
        <translation>实验环境“%1”已停止。“overlabctl apply FILE”会按设计重新创建，“overlabctl destroy --lab %1”会删除其残留。</translation>
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
        <translation>“%1”是轻量虚拟机，没有串行控制台；“overlabctl shell %1”可在其中打开 shell。</translation>
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
        <translation>机器</translation>
    </message>
    <message>
        <source>VCPUS</source>
        <translation>虚拟CPU</translation>
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
        <translation>“outside” 通向真实网络，直到下一次不带此选项的 apply</translation>
    </message>
    <message>
        <source>what apply --uplink would do</source>
        <translation>apply --uplink 会做什么</translation>
    </message>
    <message>
        <source>Uplink: “outside” leads to the real network as %1; a resolver answers at %2</source>
        <comment>addresses</comment>
        <translation>上行链路：“outside” 以 %1 通向真实网络；%2 上有 DNS 解析器应答</translation>
    </message>
    <message>
        <source>Uplink: it does not work (%1)</source>
        <comment>reason</comment>
        <translation>上行链路：不工作（%1）</translation>
    </message>
    <message>
        <source>nodes, machines, routers and networks of a lab, its uplink and drift if any</source>
        <translation>实验室的节点、机器、路由器和网络，以及上行链路和偏差（如有）</translation>
    </message>
</context>
<context>
    <name>overlab::gui::MainWindow</name>
    <message>
        <source>Apply a design</source>
        <translation>应用设计</translation>
    </message>
    <message>
        <source>Designs (*.yaml *.yml)</source>
        <translation>设计文件 (*.yaml *.yml)</translation>
    </message>
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
        <source>About Overlab</source>
        <translation>关于 Overlab</translation>
    </message>
    <message>
        <source>Overlab %1

Designs cloud labs and makes them real on this computer, wired the way OpenStack Neutron wires them.

Free software, GPL version 3 or later.</source>
        <translation>Overlab %1

设计云实验环境，并按 OpenStack Neutron 的连线方式在本机上真实搭建。

自由软件，GPL 第 3 版或更高版本。</translation>
    </message>
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
        <source>The lab “%1” has ended; nothing of it is left.</source>
        <translation>实验环境“%1”已结束，没有残留。</translation>
    </message>
    <message>
        <source>The lab “%1” has ended, but something is left: see “overlabctl list”.</source>
        <translation>实验环境“%1”已结束，但仍有残留：参见“overlabctl list”。</translation>
    </message>
    <message>
        <source>Overlab</source>
        <translation>Overlab</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>实验环境(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
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
        <source>Like the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Apply a design…</source>
        <translation>应用设计(&amp;A)…</translation>
    </message>
    <message>
        <source>Makes a lab match a design file</source>
        <translation>使实验环境与设计文件一致</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;End the lab</source>
        <translation>结束实验环境(&amp;E)</translation>
    </message>
    <message>
        <source>Stops the lab&apos;s machines and takes everything of it away</source>
        <translation>停止实验环境的虚拟机并清除其全部内容</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About Overlab</source>
        <translation>关于 Overlab(&amp;A)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>实验环境</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>The engine of the lab “%1” did not answer; the lab was ended without it, and nothing of it is left.</source>
        <translation>实验环境“%1”的引擎没有响应；已绕过引擎结束该实验环境，没有任何残留。</translation>
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
        <translation>路由器已经有出口。</translation>
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
        <translation>VXLAN 链路</translation>
    </message>
    <message>
        <source>tunnels between the nodes</source>
        <translation>节点之间的隧道</translation>
    </message>
    <message>
        <source>Geneve links</source>
        <translation>Geneve 链路</translation>
    </message>
    <message>
        <source>GRE links</source>
        <translation>GRE 链路</translation>
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
        <translation>VLAN 链路</translation>
    </message>
    <message>
        <source>dummy links</source>
        <translation>虚设链路（dummy）</translation>
    </message>
    <message>
        <source>links for rate limits (ifb)</source>
        <translation>用于限速的链路（ifb）</translation>
    </message>
    <message>
        <source>routing instances (VRF)</source>
        <translation>路由实例（VRF）</translation>
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
        <translation>轻量虚拟机</translation>
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
        <translation>以容器为来宾</translation>
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
        <source>This user has too few ids in /etc/subuid or /etc/subgid. A lab of theirs does not start, or its services can not change to users of their own; root&apos;s labs work.</source>
        <translation>当前用户在 /etc/subuid 或 /etc/subgid 中的 id 太少。该用户的实验环境无法启动，或其中的服务无法切换到各自的用户；root 的实验环境不受影响。</translation>
    </message>
    <message>
        <source>The built-in image was not made yet. Virtual machines that name no image of their own do not start; light guests do.</source>
        <translation>内置镜像尚未生成。没有指定镜像的虚拟机无法启动；轻量虚拟机不受影响。</translation>
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
        <source>This user can not open /dev/net/tun. Open vSwitch switches with it when the kernel has no openvswitch module, and virtual machines get their network cards from it: no lab starts without it then. A container needs to be given the device.</source>
        <translation>当前用户无法打开 /dev/net/tun。当内核没有 openvswitch 模块时，Open vSwitch 靠它转发，虚拟机的网卡也来自它：此时没有它任何实验室都无法启动。容器需要被授予该设备。</translation>
    </message>
    <message>
        <source>the way from “outside” to the real network</source>
        <translation>从 “outside” 到真实网络的通路</translation>
    </message>
    <message>
        <source>Without slirp4netns “apply --uplink” builds the lab, but nothing leads from its place “outside” to the real network.</source>
        <translation>没有 slirp4netns 时，“apply --uplink” 会建好实验室，但从其位置 “outside” 没有通往真实网络的路。</translation>
    </message>
    <message>
        <source>Designs that name no firewall use the hybrid one, which needs this: without it such a lab does not come up. Designs with “firewall: native” filter in Open vSwitch instead.</source>
        <translation>没有指定防火墙的设计使用混合（hybrid）防火墙，它需要这一项：缺少它时这样的实验环境无法启动。带有“firewall: native”的设计改由 Open vSwitch 过滤。</translation>
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
        <source>%1: this host can not do that.</source>
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
        <source>Kind</source>
        <translation>种类</translation>
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
        <translation>关闭</translation>
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
</context>
<context>
    <name>overlab::views::ObjectPalette</name>
    <message>
        <source>What can be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag onto the drawing, or click here and then there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlab::views::PaletteModel</name>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project that owns networks, routers and machines; in the lab it is kept apart from all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network with its subnet; in the lab a VLAN on each node&apos;s br-int and a tunnel between the nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins networks and leads out; in the lab a qrouter namespace with addresses, routes and NAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virtual machine; in the lab a QEMU guest with a kernel and a disk of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a light guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine that starts at once; in the lab a network namespace with a DHCP client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place an external network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way out for all tenants; in the lab a provider network on br-ex, with floating addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished">节点</translation>
    </message>
    <message>
        <source>Place a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host of the cloud; in the lab a namespace with an Open vSwitch, for machines and routers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text on the drawing, in Markdown; the lab knows nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation type="unfinished"></translation>
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
        <source>%1: its checks (%2) are read, but not run yet.</source>
        <translation>%1：其检查（%2 项）已读取，但尚未执行。</translation>
    </message>
    <message>
        <source>%1 asks for the kernel datapath, but this host has no Open vSwitch kernel module. Load it, or set datapath: auto.</source>
        <translation>%1 要求使用内核数据通路，但本机没有 Open vSwitch 内核模块。请加载该模块，或设置 datapath: auto。</translation>
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
        <translation>无法搭建或更改节点 %1。</translation>
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
        <translation>%1 已启动，但其客户机代理未能及时报告该机器的地址。请查看它的控制台。</translation>
    </message>
    <message>
        <source>%1: the metadata service can not listen on %2, so machines there get no user data and no keys.</source>
        <translation>%1：元数据服务无法在 %2 上监听，因此那里的虚拟机得不到用户数据和密钥。</translation>
    </message>
    <message>
        <source>%1 has no external network, so there is no place “outside” for the uplink; it stays off.</source>
        <translation>%1没有外部网络，因此没有供上行链路使用的位置 “outside”；上行链路保持关闭。</translation>
    </message>
    <message>
        <source>%1: the uplink needs the program %2, which is not installed. Install the package %3 and apply again; all else is done.</source>
        <translation>%1：上行链路需要程序 %2，但它没有安装。请安装软件包 %3 后再次应用；其余都已完成。</translation>
    </message>
    <message>
        <source>%1: the uplink to the real network does not work; all else is done.</source>
        <translation>%1：通往真实网络的上行链路不工作；其余都已完成。</translation>
    </message>
</context>
<context>
    <name>overlab::views::StartPage</name>
    <message>
        <source>No lab yet</source>
        <translation>还没有实验环境</translation>
    </message>
    <message>
        <source>A lab is made from a design file: tenants, networks, routers and machines. The example has two networks, one router and four machines on two hypervisors. It runs on this computer, apart from everything else on it, and needs no root.</source>
        <translation>实验环境由设计文件生成：租户、网络、路由器和虚拟机。示例包含两个网络、一个路由器，以及分布在两台计算节点上的四台虚拟机。它在本机运行，与本机其他部分完全隔离，并且不需要 root 权限。</translation>
    </message>
    <message>
        <source>Open a design…</source>
        <translation>打开设计…</translation>
    </message>
    <message>
        <source>Apply the example</source>
        <translation>应用示例</translation>
    </message>
    <message>
        <source>In a terminal: %1</source>
        <translation>在终端中：%1</translation>
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
        <translation>搭建中</translation>
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
        <translation>轻量虚拟机</translation>
    </message>
</context>
<context>
    <name>overlab::views::TileDelegate</name>
    <message>
        <source>**Note**</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
