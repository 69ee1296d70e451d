-- Arguments: file of visits, file with the head of every request, file with the template of the body, first number, events per body.
-- Every request carries events with new numbers; the visits take turns.

local heads, parts, slots = {}, {}, {}
local turn, number, step = 0, 0, 1

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

-- Splits the template into what stands before the first number, and what follows each of them.
local function split(template)
  local first, from = nil, 1
  for before, slot, after in template:gmatch("()@(%d)@()") do
    local text = template:sub(from, before - 1)
    if first == nil then first = text else parts[#slots * 2 + 1] = text end
    slots[#slots + 1] = tonumber(slot)
    from = after
  end
  parts[#slots * 2 + 1] = template:sub(from)
  return first
end

function init(args)
  local head, template = read(args[2]), read(args[3])
  number, step = tonumber(args[4]), tonumber(args[5])
  local first = split(template)
  local digits = #tostring(number)
  local rest = #slots * digits
  for slot = 1, #slots do rest = rest + #parts[slot * 2 + 1] end
  for visitor, visit, network in read(args[1]):gmatch("(%S+)\t(%S+)\t(%S+)\n") do
    local start = first:gsub("@VISITOR@", visitor):gsub("@VISIT@", visit)
    local length = #start + rest
    heads[#heads + 1] = head .. "X-Forwarded-For: " .. network .. "\r\nContent-Length: " .. length .. "\r\n\r\n" .. start
  end
end

function request()
  turn = turn + 1
  if turn > #heads then
    turn = 1
    number = number + step
  end
  parts[1] = heads[turn]
  for slot = 1, #slots do parts[slot * 2] = number + slots[slot] end
  return table.concat(parts)
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format("\nREQUESTS %d %d %d %d\n", summary.requests, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout, summary.duration))
end
