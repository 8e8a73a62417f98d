<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>%1 can not be read: %2.</source>
        <translation>%1 can not be read: %2.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>The file %1 can not be read: %2.</source>
        <translation>The file %1 can not be read: %2.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; that is no design.</source>
        <translation>The file is larger than %1 MiB; that is no design.</translation>
    </message>
    <message>
        <source>The file is empty. A design begins with &quot;overlab: 1&quot; and a &quot;name&quot;.</source>
        <translation>The file is empty. A design begins with &quot;overlab: 1&quot; and a &quot;name&quot;.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>This is not UTF-8 text. Save the file as UTF-8.</translation>
    </message>
    <message>
        <source>The control character %1 can not stand in a design. Remove it.</source>
        <translation>The control character %1 can not stand in a design. Remove it.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>This is not valid YAML: %1.</translation>
    </message>
    <message>
        <source>YAML does not allow tabs as indentation. Use spaces.</source>
        <translation>YAML does not allow tabs as indentation. Use spaces.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <translation>The quotation mark that opens here is never closed.</translation>
    </message>
    <message>
        <source>No anchor &quot;&amp;%1&quot; stands before this alias.</source>
        <translation>No anchor &quot;&amp;%1&quot; stands before this alias.</translation>
    </message>
    <message>
        <source>This alias contains itself. Write the value out instead.</source>
        <translation>This alias contains itself. Write the value out instead.</translation>
    </message>
    <message>
        <source>The aliases of this file stand for more than %1 values. Write fewer of them.</source>
        <translation>The aliases of this file stand for more than %1 values. Write fewer of them.</translation>
    </message>
    <message>
        <source>Values are nested more than %1 deep; no design needs that.</source>
        <translation>Values are nested more than %1 deep; no design needs that.</translation>
    </message>
    <message>
        <source>A file holds one design. Move this second document (after &quot;---&quot;) to its own file.</source>
        <translation>A file holds one design. Move this second document (after &quot;---&quot;) to its own file.</translation>
    </message>
    <message>
        <source>The YAML tag &quot;%1&quot; has no meaning in a design. Remove it.</source>
        <translation>The YAML tag &quot;%1&quot; has no meaning in a design. Remove it.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is given twice; the first is in line %2. Remove one of them.</source>
        <translation>The key &quot;%1&quot; is given twice; the first is in line %2. Remove one of them.</translation>
    </message>
    <message>
        <source>A key must be a word, not a list, a map or nothing.</source>
        <translation>A key must be a word, not a list, a map or nothing.</translation>
    </message>
    <message>
        <source>The format version is missing. Begin the file with &quot;overlab: 1&quot;.</source>
        <translation>The format version is missing. Begin the file with &quot;overlab: 1&quot;.</translation>
    </message>
    <message>
        <source>&quot;overlab&quot; must be the first key of the file.</source>
        <translation>&quot;overlab&quot; must be the first key of the file.</translation>
    </message>
    <message>
        <source>This program reads format version 1 (&quot;overlab: 1&quot;), not &quot;%1&quot;.</source>
        <translation>This program reads format version 1 (&quot;overlab: 1&quot;), not &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here; did you mean &quot;%2&quot;?</source>
        <translation>There is no key &quot;%1&quot; here; did you mean &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here.</source>
        <translation>There is no key &quot;%1&quot; here.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing here.</source>
        <translation>The key &quot;%1&quot; is missing here.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2, not %3.</source>
        <translation>&quot;%1&quot; must be %2, not %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can not be &quot;%2&quot;; it is one of: %3.</source>
        <translation>&quot;%1&quot; can not be &quot;%2&quot;; it is one of: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, but must be between %3 and %4.</source>
        <translation>&quot;%1&quot; is %2, but must be between %3 and %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name. A name has 1 to 63 letters, digits, dots, hyphens and underscores, and begins with a letter or digit.</source>
        <translation>&quot;%1&quot; is no name. A name has 1 to 63 letters, digits, dots, hyphens and underscores, and begins with a letter or digit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to nothing. Write NAME, or TENANT/NAME for another tenant&apos;s.</source>
        <translation>&quot;%1&quot; refers to nothing. Write NAME, or TENANT/NAME for another tenant&apos;s.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no IP address such as 10.0.1.85.</source>
        <translation>&quot;%1&quot; is &quot;%2&quot;, which is no IP address such as 10.0.1.85.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no subnet such as 10.0.1.0/24.</source>
        <translation>&quot;%1&quot; is &quot;%2&quot;, which is no subnet such as 10.0.1.0/24.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has bits set behind its prefix length. Did you mean %2?</source>
        <translation>&quot;%1&quot; has bits set behind its prefix length. Did you mean %2?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no range such as 10.0.1.10-10.0.1.200.</source>
        <translation>&quot;%1&quot; is &quot;%2&quot;, which is no range such as 10.0.1.10-10.0.1.200.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no MAC address such as fa:16:3e:44:98:20.</source>
        <translation>&quot;%1&quot; is no MAC address such as fa:16:3e:44:98:20.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no size. Write a whole number with a unit, such as 128MiB or 2GiB.</source>
        <translation>&quot;%1&quot; is &quot;%2&quot;, which is no size. Write a whole number with a unit, such as 128MiB or 2GiB.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port. Write a number from 1 to 65535, or a range such as 80-443.</source>
        <translation>&quot;%1&quot; is no port. Write a number from 1 to 65535, or a range such as 80-443.</translation>
    </message>
    <message>
        <source>The port range %1 ends before it begins. Write the smaller number first.</source>
        <translation>The port range %1 ends before it begins. Write the smaller number first.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no color. Write six hexadecimal digits in quotation marks, such as &quot;#c0392b&quot;.</source>
        <translation>&quot;%1&quot; is no color. Write six hexadecimal digits in quotation marks, such as &quot;#c0392b&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no DNS domain such as lab.example.</source>
        <translation>&quot;%1&quot; is no DNS domain such as lab.example.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty.</source>
        <translation>&quot;%1&quot; must not be empty.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty. Remove the key, or list something.</source>
        <translation>&quot;%1&quot; must not be empty. Remove the key, or list something.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is listed twice. Remove one of them.</source>
        <translation>&quot;%1&quot; is listed twice. Remove one of them.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can not be an IPv6 value yet.</source>
        <translation>&quot;%1&quot; can not be an IPv6 value yet.</translation>
    </message>
    <message>
        <source>The name &quot;%2&quot; is taken by the %1 in line %3. Choose another.</source>
        <translation>The name &quot;%2&quot; is taken by the %1 in line %3. Choose another.</translation>
    </message>
    <message>
        <source>The name &quot;%2&quot; is taken by another %1. Choose another name.</source>
        <translation>The name &quot;%2&quot; is taken by another %1. Choose another name.</translation>
    </message>
    <message>
        <source>A %1 can not be called &quot;%2&quot;: the name has a meaning of its own. Choose another.</source>
        <translation>A %1 can not be called &quot;%2&quot;: the name has a meaning of its own. Choose another.</translation>
    </message>
    <message>
        <source>There is no network &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>There is no network &quot;%1&quot;; did you mean &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>There is no network &quot;%1&quot;. Another tenant&apos;s network is written TENANT/NAME.</source>
        <translation>There is no network &quot;%1&quot;. Another tenant&apos;s network is written TENANT/NAME.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an external network. Connect it to a router&apos;s &quot;external&quot;, and this to a network of the tenant.</source>
        <translation>&quot;%1&quot; is an external network. Connect it to a router&apos;s &quot;external&quot;, and this to a network of the tenant.</translation>
    </message>
    <message>
        <source>There is no external network &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>There is no external network &quot;%1&quot;; did you mean &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>There is no external network &quot;%1&quot;. List it in the section &quot;external&quot;.</source>
        <translation>There is no external network &quot;%1&quot;. List it in the section &quot;external&quot;.</translation>
    </message>
    <message>
        <source>There is no image &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>There is no image &quot;%1&quot;; did you mean &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>There is no image &quot;%1&quot;. List it in the section &quot;images&quot;, or use &quot;tiny&quot;.</source>
        <translation>There is no image &quot;%1&quot;. List it in the section &quot;images&quot;, or use &quot;tiny&quot;.</translation>
    </message>
    <message>
        <source>There is no node &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>There is no node &quot;%1&quot;; did you mean &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>There is no node &quot;%1&quot;. List it in the section &quot;nodes&quot;.</source>
        <translation>There is no node &quot;%1&quot;. List it in the section &quot;nodes&quot;.</translation>
    </message>
    <message>
        <source>There is no security group &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>There is no security group &quot;%1&quot;; did you mean &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>There is no security group &quot;%1&quot;. List it in the tenant&apos;s &quot;security-groups&quot;.</source>
        <translation>There is no security group &quot;%1&quot;. List it in the tenant&apos;s &quot;security-groups&quot;.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; to send to or from; did you mean &quot;%2&quot;?</source>
        <translation>There is no &quot;%1&quot; to send to or from; did you mean &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; to send to or from. Write TENANT/VM, &quot;outside&quot;, or (in &quot;to&quot;) an address.</source>
        <translation>There is no &quot;%1&quot; to send to or from. Write TENANT/VM, &quot;outside&quot;, or (in &quot;to&quot;) an address.</translation>
    </message>
    <message>
        <source>The node &quot;%1&quot; does not have the role &quot;%2&quot;. Give it the role, or choose another node.</source>
        <translation>The node &quot;%1&quot; does not have the role &quot;%2&quot;. Give it the role, or choose another node.</translation>
    </message>
    <message>
        <source>This needs a node with the role &quot;%1&quot;, but no node has it.</source>
        <translation>This needs a node with the role &quot;%1&quot;, but no node has it.</translation>
    </message>
    <message>
        <source>The address %1 is no host address of the underlay %2.</source>
        <translation>The address %1 is no host address of the underlay %2.</translation>
    </message>
    <message>
        <source>The address %1 is taken by the node &quot;%2&quot;.</source>
        <translation>The address %1 is taken by the node &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The underlay %1 has %2 addresses for %3 nodes. Choose a shorter prefix.</source>
        <translation>The underlay %1 has %2 addresses for %3 nodes. Choose a shorter prefix.</translation>
    </message>
    <message>
        <source>The segment %1 of a %2 network must be between %3 and %4.</source>
        <translation>The segment %1 of a %2 network must be between %3 and %4.</translation>
    </message>
    <message>
        <source>A %1 network has no segment. Remove the key.</source>
        <translation>A %1 network has no segment. Remove the key.</translation>
    </message>
    <message>
        <source>The %2 segment %1 is taken by the network &quot;%3&quot;. Choose another, or leave the key out.</source>
        <translation>The %2 segment %1 is taken by the network &quot;%3&quot;. Choose another, or leave the key out.</translation>
    </message>
    <message>
        <source>The physical network carries one flat network, which is &quot;%1&quot; already. Use another type here.</source>
        <translation>The physical network carries one flat network, which is &quot;%1&quot; already. Use another type here.</translation>
    </message>
    <message>
        <source>The MTU %1 must be between %2 and %3.</source>
        <translation>The MTU %1 must be between %2 and %3.</translation>
    </message>
    <message>
        <source>The MTU %1 does not fit: %2 leaves %3 of the underlay&apos;s %4.</source>
        <translation>The MTU %1 does not fit: %2 leaves %3 of the underlay&apos;s %4.</translation>
    </message>
    <message>
        <source>IPv6 needs an MTU of at least 1280, and this network has %1.</source>
        <translation>IPv6 needs an MTU of at least 1280, and this network has %1.</translation>
    </message>
    <message>
        <source>Hosts can not have addresses of %1 (it is loopback, multicast, reserved or everything).</source>
        <translation>Hosts can not have addresses of %1 (it is loopback, multicast, reserved or everything).</translation>
    </message>
    <message>
        <source>The subnet %1 overlaps %2 of the same network.</source>
        <translation>The subnet %1 overlaps %2 of the same network.</translation>
    </message>
    <message>
        <source>The subnet %1 overlaps %2 of the external network &quot;%3&quot;; the world outside could not tell them apart.</source>
        <translation>The subnet %1 overlaps %2 of the external network &quot;%3&quot;; the world outside could not tell them apart.</translation>
    </message>
    <message>
        <source>The gateway %1 is no host address of the subnet %2.</source>
        <translation>The gateway %1 is no host address of the subnet %2.</translation>
    </message>
    <message>
        <source>The DHCP address %1 is no host address of the subnet %2.</source>
        <translation>The DHCP address %1 is no host address of the subnet %2.</translation>
    </message>
    <message>
        <source>The DHCP address %1 is the gateway&apos;s. Choose another.</source>
        <translation>The DHCP address %1 is the gateway&apos;s. Choose another.</translation>
    </message>
    <message>
        <source>The pool %1 ends before it begins. Write the smaller address first.</source>
        <translation>The pool %1 ends before it begins. Write the smaller address first.</translation>
    </message>
    <message>
        <source>The pool %1 is not within the host addresses of the subnet %2.</source>
        <translation>The pool %1 is not within the host addresses of the subnet %2.</translation>
    </message>
    <message>
        <source>The pool %1 would hand out the gateway&apos;s address %2. End the pool before it, or move the gateway.</source>
        <translation>The pool %1 would hand out the gateway&apos;s address %2. End the pool before it, or move the gateway.</translation>
    </message>
    <message>
        <source>Only %1 addresses are free to be handed out here, but %2 are needed. Widen the pool or the subnet.</source>
        <translation>Only %1 addresses are free to be handed out here, but %2 are needed. Widen the pool or the subnet.</translation>
    </message>
    <message>
        <source>The next hop %1 is no host address of the subnet %2, so its machines can not reach it.</source>
        <translation>The next hop %1 is no host address of the subnet %2, so its machines can not reach it.</translation>
    </message>
    <message>
        <source>The pool %1 contains the DHCP address %2, which is left out.</source>
        <translation>The pool %1 contains the DHCP address %2, which is left out.</translation>
    </message>
    <message>
        <source>A lease of %1 seconds is too short: dnsmasq makes it 120 seconds.</source>
        <translation>A lease of %1 seconds is too short: dnsmasq makes it 120 seconds.</translation>
    </message>
    <message>
        <source>The address %1 is in no subnet of the network (%2).</source>
        <translation>The address %1 is in no subnet of the network (%2).</translation>
    </message>
    <message>
        <source>The address %1 is in no subnet of the network: it has none for IPv4.</source>
        <translation>The address %1 is in no subnet of the network: it has none for IPv4.</translation>
    </message>
    <message>
        <source>%1 is the network or broadcast address of %2; no host can have it.</source>
        <translation>%1 is the network or broadcast address of %2; no host can have it.</translation>
    </message>
    <message>
        <source>The address %1 is taken by &quot;%2&quot;. Choose another.</source>
        <translation>The address %1 is taken by &quot;%2&quot;. Choose another.</translation>
    </message>
    <message>
        <source>The address %1 is the gateway&apos;s. Choose another.</source>
        <translation>The address %1 is the gateway&apos;s. Choose another.</translation>
    </message>
    <message>
        <source>The address %1 is the DHCP server&apos;s. Choose another.</source>
        <translation>The address %1 is the DHCP server&apos;s. Choose another.</translation>
    </message>
    <message>
        <source>The MAC address %1 is a group&apos;s or null. Its first octet must be even.</source>
        <translation>The MAC address %1 is a group&apos;s or null. Its first octet must be even.</translation>
    </message>
    <message>
        <source>The MAC address %1 is taken on this network by &quot;%2&quot;.</source>
        <translation>The MAC address %1 is taken on this network by &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The floating address %1 is not in the pool %2 of the external network &quot;%3&quot;.</source>
        <translation>The floating address %1 is not in the pool %2 of the external network &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>The floating address %1 is in no external network.</source>
        <translation>The floating address %1 is in no external network.</translation>
    </message>
    <message>
        <source>The floating address %1 is taken by &quot;%2&quot;.</source>
        <translation>The floating address %1 is taken by &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The floating address %1 can not be reached: no router joins the network &quot;%2&quot; and the external network &quot;%3&quot;.</source>
        <translation>The floating address %1 can not be reached: no router joins the network &quot;%2&quot; and the external network &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>The subnet %1 of &quot;%2&quot; overlaps %3 of &quot;%4&quot;, and a router can not tell them apart.</source>
        <translation>The subnet %1 of &quot;%2&quot; overlaps %3 of &quot;%4&quot;, and a router can not tell them apart.</translation>
    </message>
    <message>
        <source>The router is on this subnet of &quot;%1&quot; already. Remove the second interface.</source>
        <translation>The router is on this subnet of &quot;%1&quot; already. Remove the second interface.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; has no subnet, so a router has nothing to do there. Give it one.</source>
        <translation>The network &quot;%1&quot; has no subnet, so a router has nothing to do there. Give it one.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; has no gateway that the router could be. Give the interface an &quot;address&quot;.</source>
        <translation>The network &quot;%1&quot; has no gateway that the router could be. Give the interface an &quot;address&quot;.</translation>
    </message>
    <message>
        <source>The next hop %1 is in no subnet that the router is on.</source>
        <translation>The next hop %1 is in no subnet that the router is on.</translation>
    </message>
    <message>
        <source>The next hop %1 is the router itself.</source>
        <translation>The next hop %1 is the router itself.</translation>
    </message>
    <message>
        <source>The router is on no network.</source>
        <translation>The router is on no network.</translation>
    </message>
    <message>
        <source>The tenant uses %2 of &quot;%1&quot;, and its quota is %3.</source>
        <translation>The tenant uses %2 of &quot;%1&quot;, and its quota is %3.</translation>
    </message>
    <message>
        <source>The port %1 needs &quot;protocol: tcp&quot; or &quot;protocol: udp&quot;.</source>
        <translation>The port %1 needs &quot;protocol: tcp&quot; or &quot;protocol: udp&quot;.</translation>
    </message>
    <message>
        <source>A check with %1 needs a &quot;port&quot;.</source>
        <translation>A check with %1 needs a &quot;port&quot;.</translation>
    </message>
    <message>
        <source>Security groups need port security. Remove them, or &quot;port-security: false&quot;.</source>
        <translation>Security groups need port security. Remove them, or &quot;port-security: false&quot;.</translation>
    </message>
    <message>
        <source>Without port security every address is allowed. Remove &quot;allowed-addresses&quot;, or &quot;port-security: false&quot;.</source>
        <translation>Without port security every address is allowed. Remove &quot;allowed-addresses&quot;, or &quot;port-security: false&quot;.</translation>
    </message>
    <message>
        <source>The user data has %1 bytes; the metadata service takes at most %2.</source>
        <translation>The user data has %1 bytes; the metadata service takes at most %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no effect on a machine of type &quot;namespace&quot;.</source>
        <translation>&quot;%1&quot; has no effect on a machine of type &quot;namespace&quot;.</translation>
    </message>
    <message>
        <source>The machine has no interface, so nothing can reach it.</source>
        <translation>The machine has no interface, so nothing can reach it.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; has no subnet, so this interface gets no address.</source>
        <translation>The network &quot;%1&quot; has no subnet, so this interface gets no address.</translation>
    </message>
    <message>
        <source>The same rule stands in line %1.</source>
        <translation>The same rule stands in line %1.</translation>
    </message>
    <message>
        <source>The same rule stands in the group already.</source>
        <translation>The same rule stands in the group already.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>a map of keys and values</source>
        <translation>a map of keys and values</translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>node</source>
        <translation>node</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>external network</source>
        <translation>external network</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>tenant</translation>
    </message>
    <message>
        <source>network</source>
        <translation>network</translation>
    </message>
    <message>
        <source>security group</source>
        <translation>security group</translation>
    </message>
    <message>
        <source>router</source>
        <translation>router</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>machine</translation>
    </message>
    <message>
        <source>check</source>
        <translation>check</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>the file</translation>
    </message>
    <message>
        <source>The file has more than %1 values; that is more than a lab can be. Split it.</source>
        <translation>The file has more than %1 values; that is more than a lab can be. Split it.</translation>
    </message>
    <message>
        <source>The built-in image &quot;tiny&quot; needs at least %2 of memory; %1 is too little for it to start.</source>
        <translation>The built-in image &quot;tiny&quot; needs at least %2 of memory; %1 is too little for it to start.</translation>
    </message>
    <message>
        <source>&quot;%1…&quot; is no public SSH key. Copy the one line of a file such as id_ed25519.pub: type, key, and perhaps a comment.</source>
        <translation>&quot;%1…&quot; is no public SSH key. Copy the one line of a file such as id_ed25519.pub: type, key, and perhaps a comment.</translation>
    </message>
</context>
<context>
    <name>overlab::cli::Cli</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Did you mean “%1”?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>There is no option “--%1” here.</source>
        <translation>There is no option “--%1” here.</translation>
    </message>
    <message>
        <source>There is no option “%1”; options are written in full: --lab, --host, --json.</source>
        <translation>There is no option “%1”; options are written in full: --lab, --host, --json.</translation>
    </message>
    <message>
        <source>The option “--%1” takes no value.</source>
        <translation>The option “--%1” takes no value.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value: --%1 %2.</source>
        <translation>The option “--%1” needs a value: --%1 %2.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>A command is missing.</translation>
    </message>
    <message>
        <source>The command to run is missing behind “--”: overlabctl %1 %2</source>
        <translation>The command to run is missing behind “--”: overlabctl %1 %2</translation>
    </message>
    <message>
        <source>Something is missing: overlabctl %1 %2</source>
        <translation>Something is missing: overlabctl %1 %2</translation>
    </message>
    <message>
        <source>“%1” is one word too many: overlabctl %2 %3</source>
        <translation>“%1” is one word too many: overlabctl %2 %3</translation>
    </message>
    <message>
        <source>which lab (else the design&apos;s, or the only one running)</source>
        <translation>which lab (else the design&apos;s, or the only one running)</translation>
    </message>
    <message>
        <source>where: “local”, or what ssh understands</source>
        <translation>where: “local”, or what ssh understands</translation>
    </message>
    <message>
        <source>one JSON document on standard output, nothing else</source>
        <translation>one JSON document on standard output, nothing else</translation>
    </message>
    <message>
        <source>“--%1 %2”: a whole number of at least %3 belongs there.</source>
        <translation>“--%1 %2”: a whole number of at least %3 belongs there.</translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n created</numerusform>
            <numerusform>%n created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, in %3 s</source>
        <comment>lab, counts, seconds</comment>
        <translation>%1: %2, in %3 s</translation>
    </message>
    <message>
        <source>makes the lab match the design</source>
        <translation>makes the lab match the design</translation>
    </message>
    <message>
        <source>Console of %1. Ctrl-] leaves it.</source>
        <translation>Console of %1. Ctrl-] leaves it.</translation>
    </message>
    <message>
        <source>Console of %1 left.</source>
        <translation>Console of %1 left.</translation>
    </message>
    <message>
        <source>the serial console of a machine; Ctrl-] leaves it</source>
        <translation>the serial console of a machine; Ctrl-] leaves it</translation>
    </message>
    <message>
        <source>The lab “%1” has ended. Processes, namespaces, mounts, links and files were checked: nothing is left.</source>
        <translation>The lab “%1” has ended. Processes, namespaces, mounts, links and files were checked: nothing is left.</translation>
    </message>
    <message>
        <source>The lab “%1” has ended, but something is left:</source>
        <translation>The lab “%1” has ended, but something is left:</translation>
    </message>
    <message>
        <source>ends the lab and proves that nothing is left</source>
        <translation>ends the lab and proves that nothing is left</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATE</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WHAT</translation>
    </message>
    <message>
        <source>FOUND</source>
        <translation>FOUND</translation>
    </message>
    <message>
        <source>GOOD FOR</source>
        <translation>GOOD FOR</translation>
    </message>
    <message>
        <source>Nothing that could be installed is missing.</source>
        <translation>Nothing that could be installed is missing.</translation>
    </message>
    <message>
        <source>To install for more: %1</source>
        <translation>To install for more: %1</translation>
    </message>
    <message>
        <source>what this host can and can not do, and what to install for more</source>
        <translation>what this host can and can not do, and what to install for more</translation>
    </message>
    <message>
        <source>runs a command in a place; its exit status is this one&apos;s</source>
        <translation>runs a command in a place; its exit status is this one&apos;s</translation>
    </message>
    <message>
        <source>ends it after S seconds, with status 124</source>
        <translation>ends it after S seconds, with status 124</translation>
    </message>
    <message>
        <source>There is no lab; “overlabctl apply FILE” makes one.</source>
        <translation>There is no lab; “overlabctl apply FILE” makes one.</translation>
    </message>
    <message>
        <source>LAB</source>
        <translation>LAB</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>the labs of the host</source>
        <translation>the labs of the host</translation>
    </message>
    <message>
        <source>answer %1 in %2 ms, TTL %3</source>
        <comment>sequence number, milliseconds</comment>
        <translation>answer %1 in %2 ms, TTL %3</translation>
    </message>
    <message>
        <source>%1 sent, %2 answered</source>
        <translation>%1 sent, %2 answered</translation>
    </message>
    <message>
        <source>real echo requests from a machine to a machine, an address or “outside”</source>
        <translation>real echo requests from a machine to a machine, an address or “outside”</translation>
    </message>
    <message>
        <source>how many (4)</source>
        <translation>how many (4)</translation>
    </message>
    <message numerus="yes">
        <source>%n to create</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n to create</numerusform>
            <numerusform>%n to create</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n to change</numerusform>
            <numerusform>%n to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <comment>objects of a lab</comment>
        <translation>
            <numerusform>%n to remove</numerusform>
            <numerusform>%n to remove</numerusform>
        </translation>
    </message>
    <message>
        <source>what apply would do, step by step</source>
        <translation>what apply would do, step by step</translation>
    </message>
    <message>
        <source>the equivalent shell commands instead</source>
        <translation>the equivalent shell commands instead</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>machine, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>switches a machine on</source>
        <translation>switches a machine on</translation>
    </message>
    <message>
        <source>switches a machine off</source>
        <translation>switches a machine off</translation>
    </message>
    <message>
        <source>switches a machine off and on</source>
        <translation>switches a machine off and on</translation>
    </message>
    <message>
        <source>an interactive shell in a place</source>
        <translation>an interactive shell in a place</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>NODE</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>ROLES</source>
        <translation>ROLES</translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation>MACHINE</translation>
    </message>
    <message>
        <source>ADDRESSES</source>
        <translation>ADDRESSES</translation>
    </message>
    <message>
        <source>FLOATING</source>
        <translation>FLOATING</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>ROUTER</source>
        <translation>ROUTER</translation>
    </message>
    <message>
        <source>EXTERNAL</source>
        <translation>EXTERNAL</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>NETWORK</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>SEGMENT</source>
        <translation>SEGMENT</translation>
    </message>
    <message>
        <source>SUBNETS</source>
        <translation>SUBNETS</translation>
    </message>
    <message>
        <source>LOCAL VLAN</source>
        <translation>LOCAL VLAN</translation>
    </message>
    <message>
        <source>Lab %1: %2</source>
        <comment>name, state</comment>
        <translation>Lab %1: %2</translation>
    </message>
    <message>
        <source>Not as drawn:</source>
        <translation>Not as drawn:</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n error(s)</source>
        <translation>
            <numerusform>%1: %n error</numerusform>
            <numerusform>%1: %n errors</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: valid</source>
        <translation>%1: valid</translation>
    </message>
    <message>
        <source>all problems of the files</source>
        <translation>all problems of the files</translation>
    </message>
    <message>
        <source>%1 has errors; nothing was changed.</source>
        <translation>%1 has errors; nothing was changed.</translation>
    </message>
    <message>
        <source>A PLACE is a node (compute-0), a machine (red/vm-1, or vm-1 where only one has that name),
a router (red/router-1), a network (red/net-1: its DHCP server), “outside”, or “underlay”.</source>
        <translation>A PLACE is a node (compute-0), a machine (red/vm-1, or vm-1 where only one has that name),
a router (red/router-1), a network (red/net-1: its DHCP server), “outside”, or “underlay”.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>it failed, and said why</source>
        <translation>it failed, and said why</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>wrong usage</translation>
    </message>
    <message>
        <source>the design is invalid</source>
        <translation>the design is invalid</translation>
    </message>
    <message>
        <source>no such lab, place or object</source>
        <translation>no such lab, place or object</translation>
    </message>
    <message>
        <source>Usage: overlabctl COMMAND … [--lab NAME] [--host DEST] [--json]</source>
        <translation>Usage: overlabctl COMMAND … [--lab NAME] [--host DEST] [--json]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>For every command:</source>
        <translation>For every command:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Exit status:</translation>
    </message>
    <message>
        <source>Usage: overlabctl %1</source>
        <translation>Usage: overlabctl %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>“%1” is not a lab&apos;s name: letters, digits, dots, hyphens and underscores, at most 63 of them.</source>
        <translation>“%1” is not a lab&apos;s name: letters, digits, dots, hyphens and underscores, at most 63 of them.</translation>
    </message>
    <message>
        <source>Running: %1.</source>
        <translation>Running: %1.</translation>
    </message>
    <message>
        <source>No lab is running; “overlabctl apply FILE” starts one.</source>
        <translation>No lab is running; “overlabctl apply FILE” starts one.</translation>
    </message>
    <message>
        <source>Several labs are running: %1. Choose one with --lab.</source>
        <translation>Several labs are running: %1. Choose one with --lab.</translation>
    </message>
    <message>
        <source>The lab “%1” is not running.</source>
        <translation>The lab “%1” is not running.</translation>
    </message>
    <message>
        <source>error:</source>
        <translation>error:</translation>
    </message>
    <message>
        <source>warning:</source>
        <translation>warning:</translation>
    </message>
    <message>
        <source>“%1” is not a host that ssh could reach.</source>
        <translation>“%1” is not a host that ssh could reach.</translation>
    </message>
    <message>
        <source>“%1” is for people; --json makes no sense with it.</source>
        <translation>“%1” is for people; --json makes no sense with it.</translation>
    </message>
    <message>
        <source>“overlabctl --help” lists the commands.</source>
        <translation>“overlabctl --help” lists the commands.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds on the progress line, for example &quot;4.2 s&quot;.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>REASON</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json has all.</source>
        <translation>
            <numerusform>… and %n more; --json has all.</numerusform>
            <numerusform>… and %n more; --json has all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying the design again puts it right.</source>
        <translation>Applying the design again puts it right.</translation>
    </message>
    <message>
        <source>The engine of the lab “%1” did not answer; the lab was ended without it.</source>
        <translation>The engine of the lab “%1” did not answer; the lab was ended without it.</translation>
    </message>
    <message>
        <source>Run it in each node: overlabctl exec NODE -- sh &lt; SCRIPT. Elsewhere it does nothing.</source>
        <translation>Run it in each node: overlabctl exec NODE -- sh &lt; SCRIPT. Elsewhere it does nothing.</translation>
    </message>
    <message>
        <source>Interrupted. The engine of the lab “%1” goes on with the design: “overlabctl status --lab %1” shows how far it is, “overlabctl destroy --lab %1” ends it.</source>
        <translation>Interrupted. The engine of the lab “%1” goes on with the design: “overlabctl status --lab %1” shows how far it is, “overlabctl destroy --lab %1” ends it.</translation>
    </message>
    <message>
        <source>Interrupted before the lab “%1” was given the design: nothing was changed. If it was just being started, “overlabctl list” shows it and “overlabctl destroy --lab %1” ends it.</source>
        <translation>Interrupted before the lab “%1” was given the design: nothing was changed. If it was just being started, “overlabctl list” shows it and “overlabctl destroy --lab %1” ends it.</translation>
    </message>
    <message>
        <source>The lab “%1” had stopped; its folder was removed. Processes, namespaces, mounts, links and files were checked: nothing is left.</source>
        <translation>The lab “%1” had stopped; its folder was removed. Processes, namespaces, mounts, links and files were checked: nothing is left.</translation>
    </message>
    <message>
        <source>The lab “%1” has stopped. “overlabctl apply FILE” makes it anew from its design, “overlabctl destroy --lab %1” removes what is left of it.</source>
        <translation>The lab “%1” has stopped. “overlabctl apply FILE” makes it anew from its design, “overlabctl destroy --lab %1” removes what is left of it.</translation>
    </message>
    <message>
        <source>No lab is running. Stopped: %1.</source>
        <translation>No lab is running. Stopped: %1.</translation>
    </message>
    <message>
        <source>Several labs have stopped: %1. Choose one with --lab.</source>
        <translation>Several labs have stopped: %1. Choose one with --lab.</translation>
    </message>
    <message>
        <source>“%1” is a light guest and has no serial console; “overlabctl shell %1” opens a shell there.</source>
        <translation>“%1” is a light guest and has no serial console; “overlabctl shell %1” opens a shell there.</translation>
    </message>
    <message>
        <source>interrupted with Ctrl-C</source>
        <translation>interrupted with Ctrl-C</translation>
    </message>
    <message>
        <source>TENANT</source>
        <translation>TENANT</translation>
    </message>
    <message>
        <source>MACHINES</source>
        <translation>MACHINES</translation>
    </message>
    <message>
        <source>VCPUS</source>
        <translation>VCPUS</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>MEMORY</translation>
    </message>
    <message>
        <source>NETWORKS</source>
        <translation>NETWORKS</translation>
    </message>
    <message>
        <source>ROUTERS</source>
        <translation>ROUTERS</translation>
    </message>
    <message>
        <source>SENT</source>
        <translation>SENT</translation>
    </message>
    <message>
        <source>RECEIVED</source>
        <translation>RECEIVED</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, allowed</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>“outside” leads to the real network, until the next apply without it</source>
        <translation>“outside” leads to the real network, until the next apply without it</translation>
    </message>
    <message>
        <source>what apply --uplink would do</source>
        <translation>what apply --uplink would do</translation>
    </message>
    <message>
        <source>Uplink: “outside” leads to the real network as %1; a resolver answers at %2</source>
        <comment>addresses</comment>
        <translation>Uplink: “outside” leads to the real network as %1; a resolver answers at %2</translation>
    </message>
    <message>
        <source>Uplink: it does not work (%1)</source>
        <comment>reason</comment>
        <translation>Uplink: it does not work (%1)</translation>
    </message>
    <message>
        <source>nodes, machines, routers and networks of a lab, its uplink and drift if any</source>
        <translation>nodes, machines, routers and networks of a lab, its uplink and drift if any</translation>
    </message>
</context>
<context>
    <name>overlab::gui::MainWindow</name>
    <message>
        <source>Apply a design</source>
        <translation>Apply a design</translation>
    </message>
    <message>
        <source>Designs (*.yaml *.yml)</source>
        <translation>Designs (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>End the lab</source>
        <translation>End the lab</translation>
    </message>
    <message>
        <source>End the lab “%1”? Its machines stop and everything in them is lost.</source>
        <translation>End the lab “%1”? Its machines stop and everything in them is lost.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>About Overlab</source>
        <translation>About Overlab</translation>
    </message>
    <message>
        <source>Overlab %1

Designs cloud labs and makes them real on this computer, wired the way OpenStack Neutron wires them.

Free software, GPL version 3 or later.</source>
        <translation>Overlab %1

Designs cloud labs and makes them real on this computer, wired the way OpenStack Neutron wires them.

Free software, GPL version 3 or later.</translation>
    </message>
    <message>
        <source>Applying the design…</source>
        <translation>Applying the design…</translation>
    </message>
    <message>
        <source>The lab “%1” differs from its design</source>
        <translation>The lab “%1” differs from its design</translation>
    </message>
    <message>
        <source>Applied in %1 s: %2 created, %3 changed, %4 removed, %5 unchanged</source>
        <translation>Applied in %1 s: %2 created, %3 changed, %4 removed, %5 unchanged</translation>
    </message>
    <message>
        <source>%1 has errors; nothing was changed</source>
        <translation>%1 has errors; nothing was changed</translation>
    </message>
    <message>
        <source>The lab “%1” has ended; nothing of it is left.</source>
        <translation>The lab “%1” has ended; nothing of it is left.</translation>
    </message>
    <message>
        <source>The lab “%1” has ended, but something is left: see “overlabctl list”.</source>
        <translation>The lab “%1” has ended, but something is left: see “overlabctl list”.</translation>
    </message>
    <message>
        <source>Overlab</source>
        <translation>Overlab</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Lab</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Like the desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Apply a design…</source>
        <translation>&amp;Apply a design…</translation>
    </message>
    <message>
        <source>Makes a lab match a design file</source>
        <translation>Makes a lab match a design file</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>&amp;End the lab</source>
        <translation>&amp;End the lab</translation>
    </message>
    <message>
        <source>Stops the lab&apos;s machines and takes everything of it away</source>
        <translation>Stops the lab&apos;s machines and takes everything of it away</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;About Overlab</source>
        <translation>&amp;About Overlab</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Tool bar</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Labs</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>The engine of the lab “%1” did not answer; the lab was ended without it, and nothing of it is left.</source>
        <translation>The engine of the lab “%1” did not answer; the lab was ended without it, and nothing of it is left.</translation>
    </message>
</context>
<context>
    <name>overlab::views::CanvasView</name>
    <message>
        <source>A line needs two ends.</source>
        <translation>A line needs two ends.</translation>
    </message>
    <message>
        <source>A line joins a machine or a router with a network, or a router with an external network.</source>
        <translation>A line joins a machine or a router with a network, or a router with an external network.</translation>
    </message>
    <message>
        <source>The router is in this network already.</source>
        <translation>The router is in this network already.</translation>
    </message>
    <message>
        <source>The router has a way out already.</source>
        <translation>The router has a way out already.</translation>
    </message>
    <message>
        <source>Machines and networks get out through a router.</source>
        <translation>Machines and networks get out through a router.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Drag from a machine or a router to a network.</source>
        <translation>Drag from a machine or a router to a network.</translation>
    </message>
    <message>
        <source>Click where it shall be.</source>
        <translation>Click where it shall be.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Delete %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n line(s)</source>
        <translation>
            <numerusform>Delete %n line</numerusform>
            <numerusform>Delete %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s)</source>
        <translation>
            <numerusform>Delete %n object</numerusform>
            <numerusform>Delete %n objects</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has no part of a design.</source>
        <translation>The clipboard has no part of a design.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n object(s)</source>
        <translation>
            <numerusform>Paste %n object</numerusform>
            <numerusform>Paste %n objects</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it here to give it to the tenant %1.</source>
        <translation>Drop it here to give it to the tenant %1.</translation>
    </message>
    <message>
        <source>Drop it here to put it on the node %1.</source>
        <translation>Drop it here to put it on the node %1.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n object(s) on %1</source>
        <translation>
            <numerusform>Put %n object on %1</numerusform>
            <numerusform>Put %n objects on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n object(s) to %1</source>
        <translation>
            <numerusform>Give %n object to %1</numerusform>
            <numerusform>Give %n objects to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Move %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n object(s)</source>
        <translation>
            <numerusform>Move %n object</numerusform>
            <numerusform>Move %n objects</numerusform>
        </translation>
    </message>
    <message>
        <source>Join %1 and %2</source>
        <translation>Join %1 and %2</translation>
    </message>
</context>
<context>
    <name>overlab::views::DoctorWording</name>
    <message>
        <source>user namespaces</source>
        <translation>user namespaces</translation>
    </message>
    <message>
        <source>labs without root</source>
        <translation>labs without root</translation>
    </message>
    <message>
        <source>newuidmap and newgidmap</source>
        <translation>newuidmap and newgidmap</translation>
    </message>
    <message>
        <source>subordinate user and group ids</source>
        <translation>subordinate user and group ids</translation>
    </message>
    <message>
        <source>network cards of virtual machines</source>
        <translation>network cards of virtual machines</translation>
    </message>
    <message>
        <source>hardware virtualisation (KVM)</source>
        <translation>hardware virtualisation (KVM)</translation>
    </message>
    <message>
        <source>virtual machines at full speed; without it they are emulated</source>
        <translation>virtual machines at full speed; without it they are emulated</translation>
    </message>
    <message>
        <source>Open vSwitch in the kernel</source>
        <translation>Open vSwitch in the kernel</translation>
    </message>
    <message>
        <source>fast switching; without it Open vSwitch switches in user space</source>
        <translation>fast switching; without it Open vSwitch switches in user space</translation>
    </message>
    <message>
        <source>links with delay, loss and limited rate</source>
        <translation>links with delay, loss and limited rate</translation>
    </message>
    <message>
        <source>DHCP and DNS of the networks</source>
        <translation>DHCP and DNS of the networks</translation>
    </message>
    <message>
        <source>virtual machines</source>
        <translation>virtual machines</translation>
    </message>
    <message>
        <source>QEMU</source>
        <translation>QEMU</translation>
    </message>
    <message>
        <source>connection tracking</source>
        <translation>connection tracking</translation>
    </message>
    <message>
        <source>filtering on bridges</source>
        <translation>filtering on bridges</translation>
    </message>
    <message>
        <source>VXLAN links</source>
        <translation>VXLAN links</translation>
    </message>
    <message>
        <source>tunnels between the nodes</source>
        <translation>tunnels between the nodes</translation>
    </message>
    <message>
        <source>Geneve links</source>
        <translation>Geneve links</translation>
    </message>
    <message>
        <source>GRE links</source>
        <translation>GRE links</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limited</translation>
    </message>
    <message>
        <source>Linux kernel</source>
        <translation>Linux kernel</translation>
    </message>
    <message>
        <source>bridges</source>
        <translation>bridges</translation>
    </message>
    <message>
        <source>virtual Ethernet pairs</source>
        <translation>virtual Ethernet pairs</translation>
    </message>
    <message>
        <source>VLAN links</source>
        <translation>VLAN links</translation>
    </message>
    <message>
        <source>dummy links</source>
        <translation>dummy links</translation>
    </message>
    <message>
        <source>links for rate limits (ifb)</source>
        <translation>links for rate limits (ifb)</translation>
    </message>
    <message>
        <source>routing instances (VRF)</source>
        <translation>routing instances (VRF)</translation>
    </message>
    <message>
        <source>delay and loss (netem)</source>
        <translation>delay and loss (netem)</translation>
    </message>
    <message>
        <source>connection tracking zones</source>
        <translation>connection tracking zones</translation>
    </message>
    <message>
        <source>matching of bridge ports (physdev)</source>
        <translation>matching of bridge ports (physdev)</translation>
    </message>
    <message>
        <source>address translation (NAT)</source>
        <translation>address translation (NAT)</translation>
    </message>
    <message>
        <source>every lab</source>
        <translation>every lab</translation>
    </message>
    <message>
        <source>networks of type “vlan”</source>
        <translation>networks of type “vlan”</translation>
    </message>
    <message>
        <source>test network cards</source>
        <translation>test network cards</translation>
    </message>
    <message>
        <source>rate limits</source>
        <translation>rate limits</translation>
    </message>
    <message>
        <source>several routing tables on a node</source>
        <translation>several routing tables on a node</translation>
    </message>
    <message>
        <source>address translation</source>
        <translation>address translation</translation>
    </message>
    <message>
        <source>security groups</source>
        <translation>security groups</translation>
    </message>
    <message>
        <source>light guests</source>
        <translation>light guests</translation>
    </message>
    <message>
        <source>packet capture</source>
        <translation>packet capture</translation>
    </message>
    <message>
        <source>highly available routers</source>
        <translation>highly available routers</translation>
    </message>
    <message>
        <source>containers as guests</source>
        <translation>containers as guests</translation>
    </message>
    <message>
        <source>tap devices (/dev/net/tun)</source>
        <translation>tap devices (/dev/net/tun)</translation>
    </message>
    <message>
        <source>the built-in guest image “tiny”</source>
        <translation>the built-in guest image “tiny”</translation>
    </message>
    <message>
        <source>virtual machines that name no image of their own</source>
        <translation>virtual machines that name no image of their own</translation>
    </message>
    <message>
        <source>Without newuidmap and newgidmap only root can have labs here.</source>
        <translation>Without newuidmap and newgidmap only root can have labs here.</translation>
    </message>
    <message>
        <source>This user has too few ids in /etc/subuid or /etc/subgid. A lab of theirs does not start, or its services can not change to users of their own; root&apos;s labs work.</source>
        <translation>This user has too few ids in /etc/subuid or /etc/subgid. A lab of theirs does not start, or its services can not change to users of their own; root&apos;s labs work.</translation>
    </message>
    <message>
        <source>The built-in image was not made yet. Virtual machines that name no image of their own do not start; light guests do.</source>
        <translation>The built-in image was not made yet. Virtual machines that name no image of their own do not start; light guests do.</translation>
    </message>
    <message>
        <source>In the folder of Overlab&apos;s sources:</source>
        <translation>In the folder of Overlab&apos;s sources:</translation>
    </message>
    <message>
        <source>As root:</source>
        <translation>As root:</translation>
    </message>
    <message>
        <source>This user can not open /dev/net/tun. Open vSwitch switches with it when the kernel has no openvswitch module, and virtual machines get their network cards from it: no lab starts without it then. A container needs to be given the device.</source>
        <translation>This user can not open /dev/net/tun. Open vSwitch switches with it when the kernel has no openvswitch module, and virtual machines get their network cards from it: no lab starts without it then. A container needs to be given the device.</translation>
    </message>
    <message>
        <source>the way from “outside” to the real network</source>
        <translation>the way from “outside” to the real network</translation>
    </message>
    <message>
        <source>Without slirp4netns “apply --uplink” builds the lab, but nothing leads from its place “outside” to the real network.</source>
        <translation>Without slirp4netns “apply --uplink” builds the lab, but nothing leads from its place “outside” to the real network.</translation>
    </message>
    <message>
        <source>Designs that name no firewall use the hybrid one, which needs this: without it such a lab does not come up. Designs with “firewall: native” filter in Open vSwitch instead.</source>
        <translation>Designs that name no firewall use the hybrid one, which needs this: without it such a lab does not come up. Designs with “firewall: native” filter in Open vSwitch instead.</translation>
    </message>
</context>
<context>
    <name>overlab::views::DriftWording</name>
    <message>
        <source>The node %1 is missing.</source>
        <translation>The node %1 is missing.</translation>
    </message>
    <message>
        <source>The node %1 was changed.</source>
        <translation>The node %1 was changed.</translation>
    </message>
    <message>
        <source>The node %1 is there, but not in the design.</source>
        <translation>The node %1 is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1: the network namespace “%2” is missing.</source>
        <translation>%1: the network namespace “%2” is missing.</translation>
    </message>
    <message>
        <source>%1: the network namespace “%2” was changed.</source>
        <translation>%1: the network namespace “%2” was changed.</translation>
    </message>
    <message>
        <source>%1: the network namespace “%2” is there, but not in the design.</source>
        <translation>%1: the network namespace “%2” is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1: the bridge “%2” is missing.</source>
        <translation>%1: the bridge “%2” is missing.</translation>
    </message>
    <message>
        <source>%1: the bridge “%2” was changed.</source>
        <translation>%1: the bridge “%2” was changed.</translation>
    </message>
    <message>
        <source>%1: the bridge “%2” is there, but not in the design.</source>
        <translation>%1: the bridge “%2” is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1: the cable “%2” (a veth pair) is missing.</source>
        <translation>%1: the cable “%2” (a veth pair) is missing.</translation>
    </message>
    <message>
        <source>%1: the cable “%2” (a veth pair) was changed.</source>
        <translation>%1: the cable “%2” (a veth pair) was changed.</translation>
    </message>
    <message>
        <source>%1: the cable “%2” (a veth pair) is there, but not in the design.</source>
        <translation>%1: the cable “%2” (a veth pair) is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1: the tap device “%2” is missing.</source>
        <translation>%1: the tap device “%2” is missing.</translation>
    </message>
    <message>
        <source>%1: the tap device “%2” was changed.</source>
        <translation>%1: the tap device “%2” was changed.</translation>
    </message>
    <message>
        <source>%1: the tap device “%2” is there, but not in the design.</source>
        <translation>%1: the tap device “%2” is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1: the switch port “%2” is missing.</source>
        <translation>%1: the switch port “%2” is missing.</translation>
    </message>
    <message>
        <source>%1: the switch port “%2” was changed.</source>
        <translation>%1: the switch port “%2” was changed.</translation>
    </message>
    <message>
        <source>%1: the switch port “%2” is there, but not in the design.</source>
        <translation>%1: the switch port “%2” is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1: the flow “%2” is missing.</source>
        <translation>%1: the flow “%2” is missing.</translation>
    </message>
    <message>
        <source>%1: the flow “%2” was changed.</source>
        <translation>%1: the flow “%2” was changed.</translation>
    </message>
    <message>
        <source>%1: the flow “%2” is there, but not in the design.</source>
        <translation>%1: the flow “%2” is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1: the interface “%2” is missing.</source>
        <translation>%1: the interface “%2” is missing.</translation>
    </message>
    <message>
        <source>%1: the interface “%2” was changed.</source>
        <translation>%1: the interface “%2” was changed.</translation>
    </message>
    <message>
        <source>%1: the interface “%2” is there, but not in the design.</source>
        <translation>%1: the interface “%2” is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1: the route “%2” is missing.</source>
        <translation>%1: the route “%2” is missing.</translation>
    </message>
    <message>
        <source>%1: the route “%2” was changed.</source>
        <translation>%1: the route “%2” was changed.</translation>
    </message>
    <message>
        <source>%1: the route “%2” is there, but not in the design.</source>
        <translation>%1: the route “%2” is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1: the file “%2” is missing.</source>
        <translation>%1: the file “%2” is missing.</translation>
    </message>
    <message>
        <source>%1: the file “%2” was changed.</source>
        <translation>%1: the file “%2” was changed.</translation>
    </message>
    <message>
        <source>%1: the file “%2” is there, but not in the design.</source>
        <translation>%1: the file “%2” is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1: the service “%2” is missing.</source>
        <translation>%1: the service “%2” is missing.</translation>
    </message>
    <message>
        <source>%1: the service “%2” was changed.</source>
        <translation>%1: the service “%2” was changed.</translation>
    </message>
    <message>
        <source>%1: the service “%2” is there, but not in the design.</source>
        <translation>%1: the service “%2” is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1: the machine “%2” is missing.</source>
        <translation>%1: the machine “%2” is missing.</translation>
    </message>
    <message>
        <source>%1: the machine “%2” was changed.</source>
        <translation>%1: the machine “%2” was changed.</translation>
    </message>
    <message>
        <source>%1: the machine “%2” is there, but not in the design.</source>
        <translation>%1: the machine “%2” is there, but not in the design.</translation>
    </message>
    <message>
        <source>%1 It belongs to %2.</source>
        <extracomment>Two whole sentences: what is wrong, and whose it is (&quot;It belongs to red/vm-1.&quot;).</extracomment>
        <translation>%1 It belongs to %2.</translation>
    </message>
</context>
<context>
    <name>overlab::views::ErrorWording</name>
    <message>
        <source>The lab</source>
        <extracomment>Stands for an object&apos;s name where the engine gave none.</extracomment>
        <translation>The lab</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 does not answer.</translation>
    </message>
    <message>
        <source>%1: the system refused this for lack of rights.</source>
        <translation>%1: the system refused this for lack of rights.</translation>
    </message>
    <message>
        <source>%1: this host can not do that.</source>
        <translation>%1: this host can not do that.</translation>
    </message>
    <message>
        <source>%1: there is no such thing.</source>
        <translation>%1: there is no such thing.</translation>
    </message>
    <message>
        <source>%1: the name belongs to something that this lab did not make; it was left alone.</source>
        <translation>%1: the name belongs to something that this lab did not make; it was left alone.</translation>
    </message>
    <message>
        <source>%1 took too long and was given up.</source>
        <translation>%1 took too long and was given up.</translation>
    </message>
    <message>
        <source>%1: a command failed.</source>
        <translation>%1: a command failed.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense.</source>
        <translation>%1 gave an answer that makes no sense.</translation>
    </message>
    <message>
        <source>%1: the design has errors, nothing was changed.</source>
        <translation>%1: the design has errors, nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is busy with another command; this one changed nothing.</source>
        <translation>%1 is busy with another command; this one changed nothing.</translation>
    </message>
    <message>
        <source>%1 was interrupted before it was done.</source>
        <translation>%1 was interrupted before it was done.</translation>
    </message>
    <message>
        <source>See whether the lab still runs (overlabctl list) and, for a lab on another host, whether ssh reaches it.</source>
        <translation>See whether the lab still runs (overlabctl list) and, for a lab on another host, whether ssh reaches it.</translation>
    </message>
    <message>
        <source>“overlabctl doctor” says what this host lacks and what to install.</source>
        <translation>“overlabctl doctor” says what this host lacks and what to install.</translation>
    </message>
    <message>
        <source>“overlabctl status” lists what the lab has.</source>
        <translation>“overlabctl status” lists what the lab has.</translation>
    </message>
    <message>
        <source>Apply the design again: it finishes what was begun.</source>
        <translation>Apply the design again: it finishes what was begun.</translation>
    </message>
    <message>
        <source>The lab may have been started by another version of this program: end it and apply the design again.</source>
        <translation>The lab may have been started by another version of this program: end it and apply the design again.</translation>
    </message>
    <message>
        <source>Try again when the other command has ended.</source>
        <translation>Try again when the other command has ended.</translation>
    </message>
    <message>
        <source>%1: the program is not installed.</source>
        <extracomment>%1 is a program, or a host and a program: &quot;me@server: overlabd&quot;.</extracomment>
        <translation>%1: the program is not installed.</translation>
    </message>
    <message>
        <source>overlabd is a part of Overlab: it has to lie beside this program or in a folder of PATH; on another host, in PATH.</source>
        <translation>overlabd is a part of Overlab: it has to lie beside this program or in a folder of PATH; on another host, in PATH.</translation>
    </message>
</context>
<context>
    <name>overlab::views::LabTreeModel</name>
    <message>
        <source>Nodes (%1)</source>
        <translation>Nodes (%1)</translation>
    </message>
    <message>
        <source>Machines (%1)</source>
        <translation>Machines (%1)</translation>
    </message>
    <message>
        <source>Routers (%1)</source>
        <translation>Routers (%1)</translation>
    </message>
    <message>
        <source>Networks (%1)</source>
        <translation>Networks (%1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>overlab::views::LabView</name>
    <message>
        <source>%1 of %2: %3 %4</source>
        <extracomment>Count of finished objects, object, state: &quot;12 of 38: red/vm-1 building&quot;</extracomment>
        <translation>%1 of %2: %3 %4</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>does not answer</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n network</numerusform>
            <numerusform>%n networks</numerusform>
        </translation>
    </message>
    <message>
        <source>seen just now</source>
        <translation>seen just now</translation>
    </message>
    <message numerus="yes">
        <source>seen %n second(s) ago</source>
        <translation>
            <numerusform>seen %n second ago</numerusform>
            <numerusform>seen %n seconds ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Objects of the lab</source>
        <translation>Objects of the lab</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Reboot</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copy name</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copy addresses</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the lab not as drawn; applying the design again puts that right</source>
        <translation>
            <numerusform>%n thing in the lab is not as drawn; applying the design again puts that right</numerusform>
            <numerusform>%n things in the lab are not as drawn; applying the design again puts that right</numerusform>
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
        <translation>no network</translation>
    </message>
    <message>
        <source>network, compute</source>
        <translation>network, compute</translation>
    </message>
    <message>
        <source>network</source>
        <translation>network</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>compute</translation>
    </message>
</context>
<context>
    <name>overlab::views::ObjectPalette</name>
    <message>
        <source>What can be drawn</source>
        <translation>What can be drawn</translation>
    </message>
    <message>
        <source>Drag onto the drawing, or click here and then there.</source>
        <translation>Drag onto the drawing, or click here and then there.</translation>
    </message>
</context>
<context>
    <name>overlab::views::PaletteModel</name>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Place a tenant</source>
        <translation>Place a tenant</translation>
    </message>
    <message>
        <source>A project that owns networks, routers and machines; in the lab it is kept apart from all others.</source>
        <translation>A project that owns networks, routers and machines; in the lab it is kept apart from all others.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Place a network</source>
        <translation>Place a network</translation>
    </message>
    <message>
        <source>A network with its subnet; in the lab a VLAN on each node&apos;s br-int and a tunnel between the nodes.</source>
        <translation>A network with its subnet; in the lab a VLAN on each node&apos;s br-int and a tunnel between the nodes.</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Place a router</source>
        <translation>Place a router</translation>
    </message>
    <message>
        <source>Joins networks and leads out; in the lab a qrouter namespace with addresses, routes and NAT.</source>
        <translation>Joins networks and leads out; in the lab a qrouter namespace with addresses, routes and NAT.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Place a machine</source>
        <translation>Place a machine</translation>
    </message>
    <message>
        <source>A virtual machine; in the lab a QEMU guest with a kernel and a disk of its own.</source>
        <translation>A virtual machine; in the lab a QEMU guest with a kernel and a disk of its own.</translation>
    </message>
    <message>
        <source>Light guest</source>
        <translation>Light guest</translation>
    </message>
    <message>
        <source>Place a light guest</source>
        <translation>Place a light guest</translation>
    </message>
    <message>
        <source>A machine that starts at once; in the lab a network namespace with a DHCP client.</source>
        <translation>A machine that starts at once; in the lab a network namespace with a DHCP client.</translation>
    </message>
    <message>
        <source>External</source>
        <translation>External</translation>
    </message>
    <message>
        <source>Place an external network</source>
        <translation>Place an external network</translation>
    </message>
    <message>
        <source>The way out for all tenants; in the lab a provider network on br-ex, with floating addresses.</source>
        <translation>The way out for all tenants; in the lab a provider network on br-ex, with floating addresses.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Place a node</source>
        <translation>Place a node</translation>
    </message>
    <message>
        <source>A host of the cloud; in the lab a namespace with an Open vSwitch, for machines and routers.</source>
        <translation>A host of the cloud; in the lab a namespace with an Open vSwitch, for machines and routers.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Place a note</source>
        <translation>Place a note</translation>
    </message>
    <message>
        <source>Text on the drawing, in Markdown; the lab knows nothing of it.</source>
        <translation>Text on the drawing, in Markdown; the lab knows nothing of it.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>overlab::views::ProblemModel</name>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warning: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
</context>
<context>
    <name>overlab::views::ProblemView</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the list of problems</source>
        <translation>Close the list of problems</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>overlab::views::ProblemWording</name>
    <message>
        <source>%1: high availability is not built yet; the router stands on one node.</source>
        <translation>%1: high availability is not built yet; the router stands on one node.</translation>
    </message>
    <message>
        <source>%1: distributed routing is not built yet; the router stands on one node.</source>
        <translation>%1: distributed routing is not built yet; the router stands on one node.</translation>
    </message>
    <message>
        <source>%1 asked for an address, but got no lease in time.</source>
        <translation>%1 asked for an address, but got no lease in time.</translation>
    </message>
    <message>
        <source>The design</source>
        <extracomment>Stands for an object&apos;s name where a problem concerns the design as a whole.</extracomment>
        <translation>The design</translation>
    </message>
    <message>
        <source>%1: the IPv6 subnet %2 is not built yet; only IPv4 works.</source>
        <translation>%1: the IPv6 subnet %2 is not built yet; only IPv4 works.</translation>
    </message>
    <message>
        <source>%1: its checks (%2) are read, but not run yet.</source>
        <translation>%1: its checks (%2) are read, but not run yet.</translation>
    </message>
    <message>
        <source>%1 asks for the kernel datapath, but this host has no Open vSwitch kernel module. Load it, or set datapath: auto.</source>
        <translation>%1 asks for the kernel datapath, but this host has no Open vSwitch kernel module. Load it, or set datapath: auto.</translation>
    </message>
    <message>
        <source>%1 is a network of type “%2” and needs links of type “%3”, which this host&apos;s kernel does not know.</source>
        <translation>%1 is a network of type “%2” and needs links of type “%3”, which this host&apos;s kernel does not know.</translation>
    </message>
    <message>
        <source>%1: the network “%2” is local and has its DHCP server on %3; on %4 nobody answers. Put the machine on the same node, or switch DHCP off.</source>
        <translation>%1: the network “%2” is local and has its DHCP server on %3; on %4 nobody answers. Put the machine on the same node, or switch DHCP off.</translation>
    </message>
    <message>
        <source>The machine %1 did not start.</source>
        <translation>The machine %1 did not start.</translation>
    </message>
    <message>
        <source>The node %1 could not be built or changed.</source>
        <translation>The node %1 could not be built or changed.</translation>
    </message>
    <message>
        <source>%1: something of it could not be removed on %2.</source>
        <translation>%1: something of it could not be removed on %2.</translation>
    </message>
    <message>
        <source>%1: a link of it could not be made on %2.</source>
        <translation>%1: a link of it could not be made on %2.</translation>
    </message>
    <message>
        <source>%1: its network namespace could not be made on %2.</source>
        <translation>%1: its network namespace could not be made on %2.</translation>
    </message>
    <message>
        <source>%1: an interface of it could not be set up on %2.</source>
        <translation>%1: an interface of it could not be set up on %2.</translation>
    </message>
    <message>
        <source>%1: a route of it could not be set on %2.</source>
        <translation>%1: a route of it could not be set on %2.</translation>
    </message>
    <message>
        <source>%1: a file of it could not be written on %2.</source>
        <translation>%1: a file of it could not be written on %2.</translation>
    </message>
    <message>
        <source>%1: its DHCP server could not be started on %2.</source>
        <translation>%1: its DHCP server could not be started on %2.</translation>
    </message>
    <message>
        <source>%1 was started, but its guest agent did not report the machine&apos;s addresses in time. Look at its console.</source>
        <translation>%1 was started, but its guest agent did not report the machine&apos;s addresses in time. Look at its console.</translation>
    </message>
    <message>
        <source>%1: the metadata service can not listen on %2, so machines there get no user data and no keys.</source>
        <translation>%1: the metadata service can not listen on %2, so machines there get no user data and no keys.</translation>
    </message>
    <message>
        <source>%1 has no external network, so there is no place “outside” for the uplink; it stays off.</source>
        <translation>%1 has no external network, so there is no place “outside” for the uplink; it stays off.</translation>
    </message>
    <message>
        <source>%1: the uplink needs the program %2, which is not installed. Install the package %3 and apply again; all else is done.</source>
        <translation>%1: the uplink needs the program %2, which is not installed. Install the package %3 and apply again; all else is done.</translation>
    </message>
    <message>
        <source>%1: the uplink to the real network does not work; all else is done.</source>
        <translation>%1: the uplink to the real network does not work; all else is done.</translation>
    </message>
</context>
<context>
    <name>overlab::views::StartPage</name>
    <message>
        <source>No lab yet</source>
        <translation>No lab yet</translation>
    </message>
    <message>
        <source>A lab is made from a design file: tenants, networks, routers and machines. The example has two networks, one router and four machines on two hypervisors. It runs on this computer, apart from everything else on it, and needs no root.</source>
        <translation>A lab is made from a design file: tenants, networks, routers and machines. The example has two networks, one router and four machines on two hypervisors. It runs on this computer, apart from everything else on it, and needs no root.</translation>
    </message>
    <message>
        <source>Open a design…</source>
        <translation>Open a design…</translation>
    </message>
    <message>
        <source>Apply the example</source>
        <translation>Apply the example</translation>
    </message>
    <message>
        <source>In a terminal: %1</source>
        <translation>In a terminal: %1</translation>
    </message>
</context>
<context>
    <name>overlab::views::StateWording</name>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>building</source>
        <translation>building</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>partly running</source>
        <extracomment>A lab of which some objects do not run.</extracomment>
        <translation>partly running</translation>
    </message>
    <message>
        <source>create</source>
        <translation>create</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>network</source>
        <comment>role of a node</comment>
        <translation>network</translation>
    </message>
    <message>
        <source>compute</source>
        <comment>role of a node</comment>
        <translation>compute</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>virtual machine</translation>
    </message>
    <message>
        <source>light guest</source>
        <translation>light guest</translation>
    </message>
</context>
<context>
    <name>overlab::views::TileDelegate</name>
    <message>
        <source>**Note**</source>
        <translation>**Note**</translation>
    </message>
</context>
</TS>
